/** What the passing of time means for a risk case. */
package org.recourse.risk.clocks;
