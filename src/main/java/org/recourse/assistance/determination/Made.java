package org.recourse.assistance.determination;

/**
 * A determination with the people behind it.
 *
 * @param id counted through all cases
 * @param preparedBy sign-in name of whoever filled in last what it rests on
 * @param approvedBy sign-in name of the second person; null where none has approved it
 * @param approval {@code APPROVED}, {@code SENT_BACK} or null where nobody was asked yet
 */
public record Made(
    long id, Determination decided, String preparedBy, String approvedBy, String approval) {}
