/** Which days count: holiday tables and the arithmetic of due dates. */
@NamedInterface("calendar")
package org.recourse.deadline.calendar;

import org.springframework.modulith.NamedInterface;
