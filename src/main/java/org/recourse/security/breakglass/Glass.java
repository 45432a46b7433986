package org.recourse.security.breakglass;

import java.time.Instant;
import java.util.UUID;

/**
 * A request to read a case that is shut to whoever asks.
 *
 * @param number the case number as it was asked for
 * @param caseId null where there is no such case
 * @param waitsUntil when it lapses unless somebody decides
 * @param confirmed null until somebody decides
 * @param decidedBy the second person; null until then
 * @param openUntil null unless it was confirmed
 * @param endedAt null unless it was ended early
 */
record Glass(
    UUID id,
    String number,
    UUID caseId,
    String askedBy,
    String reason,
    Instant askedAt,
    Instant waitsUntil,
    Boolean confirmed,
    String decidedBy,
    Instant openUntil,
    Instant endedAt) {

  /** Where it stands, as those who hold the case see it. */
  GlassState stateAt(Instant now) {
    if (confirmed == null) {
      return now.isBefore(waitsUntil) ? GlassState.WAITING : GlassState.LAPSED;
    }
    if (!confirmed) {
      return GlassState.REFUSED;
    }
    return endedAt == null && now.isBefore(openUntil) ? GlassState.OPEN : GlassState.ENDED;
  }

  /** The same for whoever asked: that somebody refused would tell them that there is a case. */
  GlassState toldAt(Instant now) {
    if (Boolean.TRUE.equals(confirmed)) {
      return stateAt(now);
    }
    return now.isBefore(waitsUntil) ? GlassState.WAITING : GlassState.LAPSED;
  }
}
