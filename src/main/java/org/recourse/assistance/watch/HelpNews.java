package org.recourse.assistance.watch;

import java.time.LocalDate;
import java.util.List;

/**
 * What granted help needs now, for the process that looks after it.
 *
 * @param next the day to look again; null where somebody must act first or nothing more comes
 * @param renewals the renewals the patient is asked about, see {@link WatchedHelp#renewal}; empty
 *     unless it is about renewing
 */
record HelpNews(Need need, LocalDate next, List<String> renewals) {

  /** What it is. */
  enum Need {
    /** Nothing until the next look. */
    NOTHING,
    /** A renewal has come due: the patient is written to and asked. */
    RENEWAL,
    /** The patient was written to and not reached yet, or not asked to the end. */
    ASK_AGAIN,
    /** The month of an appointment has begun: look whether the coverage is as it was. */
    COVERAGE,
    /** Something has changed: everything is screened again. */
    CHANGE,
    /** The last help has ended. */
    OVER
  }

  static HelpNews over() {
    return new HelpNews(Need.OVER, null, List.of());
  }

  static HelpNews coverage() {
    return new HelpNews(Need.COVERAGE, null, List.of());
  }

  static HelpNews change() {
    return new HelpNews(Need.CHANGE, null, List.of());
  }

  static HelpNews asking(Need need, List<String> renewals) {
    return new HelpNews(need, null, renewals);
  }

  static HelpNews nothingBefore(LocalDate day) {
    return new HelpNews(Need.NOTHING, day, List.of());
  }
}
