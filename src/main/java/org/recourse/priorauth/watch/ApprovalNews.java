package org.recourse.priorauth.watch;

import java.time.LocalDate;

/**
 * What an approval needs now, for the process that watches it.
 *
 * @param next the day to look again; null where somebody must act first or nothing more comes
 * @param why why it must be renewed, in words; null unless it must
 */
record ApprovalNews(Need need, LocalDate next, String why) {

  /** What it is. */
  enum Need {
    /** Nothing until the next look. */
    NOTHING,
    /** The month of the care has begun: look whether the coverage is still in force. */
    COVERAGE,
    /** It ends too early, leaves the appointment out, or its units are used up. */
    RENEWAL,
    /** The care is over. */
    OVER
  }

  static ApprovalNews over() {
    return new ApprovalNews(Need.OVER, null, null);
  }

  static ApprovalNews coverage() {
    return new ApprovalNews(Need.COVERAGE, null, null);
  }

  static ApprovalNews renewal(String why) {
    return new ApprovalNews(Need.RENEWAL, null, why);
  }

  static ApprovalNews nothingBefore(LocalDate day) {
    return new ApprovalNews(Need.NOTHING, day, null);
  }
}
