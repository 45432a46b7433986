package org.recourse.deadline;

/** A clock of a case has started. Published in the transaction that started it. */
public record ClockStarted(CaseClock clock) {}
