package org.recourse.deadline;

/** A clock was met or cancelled. Published in the transaction that ended it. */
public record ClockEnded(CaseClock clock) {}
