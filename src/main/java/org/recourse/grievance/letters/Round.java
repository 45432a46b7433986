package org.recourse.grievance.letters;

import java.time.Instant;
import java.util.UUID;

/** Which time the hospital looks into a complaint. */
public interface Round {

  /** The present round of this case. */
  Which of(UUID caseId);

  /**
   * A round.
   *
   * @param number 1, and one more each time it is reopened
   * @param receivedAt when the complaint, or the wish to reopen it, was received
   */
  record Which(int number, Instant receivedAt) {}
}
