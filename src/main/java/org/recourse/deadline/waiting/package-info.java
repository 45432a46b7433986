/** Keeps what waits for the clocks of a case in step with them. */
package org.recourse.deadline.waiting;
