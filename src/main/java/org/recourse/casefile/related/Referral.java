package org.recourse.casefile.related;

import java.time.Instant;
import java.util.UUID;

/**
 * The handing over of a matter to another flow, which opened a case of its own.
 *
 * @param caseId the case it came from
 * @param flow the word that names the receiving flow
 * @param openedCaseId the case that was opened for it; null where its kind is confined
 * @param openedNumber its number; null where its kind is confined
 * @param reason null where the kind of the opened case is confined: it stands there alone
 */
public record Referral(
    UUID id,
    UUID caseId,
    String flow,
    UUID openedCaseId,
    String openedNumber,
    String reason,
    String referredBy,
    Instant referredAt) {

  /** Whether the opened case exists for its own workers alone. */
  public boolean isConfined() {
    return openedCaseId == null;
  }
}
