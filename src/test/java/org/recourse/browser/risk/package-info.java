/** How risk managers work on the screen, and what everybody else does not see. */
package org.recourse.browser.risk;
