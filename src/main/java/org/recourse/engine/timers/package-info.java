/** Timers of running processes that move together with the record. */
@NamedInterface("timers")
package org.recourse.engine.timers;

import org.springframework.modulith.NamedInterface;
