/** What happened is analyzed, and what is done about it is followed until its effect is known. */
package org.recourse.risk.review;
