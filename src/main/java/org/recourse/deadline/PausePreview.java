package org.recourse.deadline;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What a pause would do.
 *
 * @param until the day on which the clock would go on
 * @param dueAt the due moment as it is
 * @param newDueAt the due moment it would have
 */
public record PausePreview(long clock, LocalDate until, Instant dueAt, Instant newDueAt) {}
