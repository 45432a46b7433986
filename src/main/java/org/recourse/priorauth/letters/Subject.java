package org.recourse.priorauth.letters;

import java.util.Locale;

/** What a letter of a request is about. */
public enum Subject {
  /** The payer has approved the care. */
  APPROVAL,
  /** The payer has denied it, in whole or in part. */
  DENIAL,
  /** The payer is asked to think again, at the level of appeal that is open. */
  APPEAL,
  /** Approved care can be given: the desk that makes appointments is told. */
  SCHEDULING;

  /** The letter's type. */
  String type() {
    return "priorauth-" + name().toLowerCase(Locale.ROOT);
  }

  /**
   * What it is for within its case.
   *
   * @param number which one about this subject it is, counted from 1
   */
  String purpose(int number) {
    return name().toLowerCase(Locale.ROOT) + "-" + number;
  }

  /** The one of this purpose. */
  static Subject of(String purpose) {
    return valueOf(purpose.replaceAll("-\\d+$", "").toUpperCase(Locale.ROOT));
  }
}
