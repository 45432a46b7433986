package org.recourse.casefile;

import java.time.Instant;
import java.util.UUID;

/**
 * The cover of a case file: what every kind of case shares.
 *
 * @param receivedAt first contact with any unit of the hospital, which is where legal clocks start
 * @param openedAt when it was entered here
 * @param closedAt null while open
 * @param outcome null while open
 * @param timelineLength how many entries its timeline has
 * @param timelineHead the hash of the last of them
 */
public record CaseFile(
    UUID id,
    String number,
    String kind,
    CaseStatus status,
    Confidentiality confidentiality,
    Instant receivedAt,
    Instant openedAt,
    String openedBy,
    Instant closedAt,
    String outcome,
    int timelineLength,
    String timelineHead) {

  /** Whether work still goes on. */
  public boolean isOpen() {
    return status == CaseStatus.OPEN;
  }
}
