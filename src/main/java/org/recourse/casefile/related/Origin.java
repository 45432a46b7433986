package org.recourse.casefile.related;

import java.time.Instant;
import java.util.UUID;

/**
 * Where a case that was opened by a referral came from.
 *
 * @param flow the word that names the receiving flow
 * @param caseId the case that referred
 * @param reason in the words of whoever referred
 */
public record Origin(
    UUID referralId,
    String flow,
    UUID caseId,
    String number,
    String kind,
    String reason,
    String referredBy,
    Instant referredAt) {}
