/** How much harm was done, on three scales that are never merged, and how well raters agree. */
package org.recourse.risk.harm;
