package org.recourse.casefile.related;

import java.time.Instant;
import java.util.UUID;

/**
 * The handing over of a matter to another flow, which opened a case of its own.
 *
 * @param caseId the case it came from
 * @param flow the word that names the receiving flow
 * @param openedCaseId the case that was opened for it
 */
public record Referral(
    UUID id,
    UUID caseId,
    String flow,
    UUID openedCaseId,
    String openedNumber,
    String reason,
    String referredBy,
    Instant referredAt) {}
