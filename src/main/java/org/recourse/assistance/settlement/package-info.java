/** What becomes of each bill once the help is determined: adjusted, paid back, taken back. */
package org.recourse.assistance.settlement;
