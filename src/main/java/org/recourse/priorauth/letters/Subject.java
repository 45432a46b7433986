package org.recourse.priorauth.letters;

import java.util.Locale;

/** What a letter of a request is about. Each goes once. */
public enum Subject {
  /** The payer has approved the care. */
  APPROVAL;

  /** The letter's type. */
  String type() {
    return "priorauth-" + purpose();
  }

  /** What it is for within its case. */
  String purpose() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The one of this purpose. */
  static Subject of(String purpose) {
    return valueOf(purpose.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
