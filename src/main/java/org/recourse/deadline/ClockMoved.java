package org.recourse.deadline;

/**
 * A clock's moments have changed: it was extended, paused, resumed or counted anew. Published in
 * the transaction that moved it.
 */
public record ClockMoved(CaseClock clock) {}
