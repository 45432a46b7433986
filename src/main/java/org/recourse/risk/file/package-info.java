/** The risk file itself: what was reported, what it is treated as, and what is known. */
package org.recourse.risk.file;
