package org.recourse.deadline.calendar;

import java.time.Instant;

/**
 * A time in which a clock stood still. The day it began does not count, the day it ended does.
 *
 * @param until when it goes on
 */
public record Standstill(Instant from, Instant until) {}
