package org.recourse.assistance.letters;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a letter about an application is about. */
public enum Subject {
  /** Papers are missing; nothing is closed for it. */
  INCOMPLETE,
  /** What became of each program, and who looks at it again. */
  DECISION,
  /** Medi-Cal for a short time, by the word of the patient. */
  HPE,
  /** Help ends soon and can be renewed. */
  RENEWAL,
  /** What was paid too much goes back. */
  REFUND,
  /** Papers are still missing. */
  REMINDER,
  /** What a patient did not agree with was decided again. */
  DISPUTE,
  /** A payment of a plan was missed, and the plan may end. */
  PLAN;

  /** The letter's type. */
  String type() {
    return "assistance-" + (this == REMINDER ? INCOMPLETE : this).word();
  }

  /**
   * What it is for within its case.
   *
   * @param number which one about this subject it is, counted from 1
   */
  String purpose(int number) {
    return word() + "-" + number;
  }

  /** The one of this purpose; empty when no letter about financial assistance is for it. */
  static Optional<Subject> of(String purpose) {
    return Arrays.stream(values())
        .filter(subject -> purpose.matches(subject.word() + "-\\d{1,9}"))
        .findFirst();
  }

  /** Which one about its subject it is. */
  static int number(String purpose) {
    return Integer.parseInt(purpose.substring(purpose.lastIndexOf('-') + 1));
  }

  private String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
