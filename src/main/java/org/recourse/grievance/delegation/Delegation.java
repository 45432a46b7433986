package org.recourse.grievance.delegation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One delegation on file: a governing body lets one person decide grievances of one scope.
 *
 * @param username the sign-in name of who may decide
 * @param grantedByBody who delegates, e.g. Governing body
 * @param resolution the number or date of the resolution
 * @param document the text of the delegation, or where its paper is filed
 * @param validFrom its first day
 * @param validUntil its last day; null when it holds until revoked
 * @param revokedAt null while it stands
 * @param revokedBy null while it stands
 * @param revokeReason null while it stands
 */
public record Delegation(
    UUID id,
    String username,
    Scope scope,
    String grantedByBody,
    String resolution,
    String document,
    LocalDate validFrom,
    LocalDate validUntil,
    String filedBy,
    Instant filedAt,
    Instant revokedAt,
    String revokedBy,
    String revokeReason) {

  /** Whether one may decide by it on this day. */
  public boolean holdsOn(LocalDate day) {
    return revokedAt == null
        && !day.isBefore(validFrom)
        && (validUntil == null || !day.isAfter(validUntil));
  }

  /** How a case file names it. */
  public String inShort() {
    return "%s: %s, %s".formatted(scope, grantedByBody, resolution);
  }
}
