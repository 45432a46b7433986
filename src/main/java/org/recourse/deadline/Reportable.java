package org.recourse.deadline;

/**
 * One thing that a person may report of a running clock.
 *
 * @param clock the clock's id
 * @param outcome the word to report it by, e.g. {@code MEETING_HELD}
 * @param label what people call it
 * @param ends whether the clock is then met, or no longer applies
 * @param reason what it means for the case, for people
 * @param citation the law or policy it follows
 */
public record Reportable(
    long clock, String outcome, String label, ClockState ends, String reason, String citation) {}
