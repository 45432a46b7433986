/** How urgent a case is, and who is asked when nobody answers. */
package org.recourse.risk.level;
