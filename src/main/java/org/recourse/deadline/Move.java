package org.recourse.deadline;

import java.time.Instant;
import java.util.UUID;

/**
 * A clock whose date would be another if it were counted anew, by the tables as they are today.
 *
 * @param because what changed, in plain words
 */
public record Move(
    long clock,
    UUID caseId,
    String caseNumber,
    String track,
    String label,
    Instant dueAt,
    Instant newDueAt,
    Instant lawfulUntil,
    Instant newLawfulUntil,
    String because) {}
