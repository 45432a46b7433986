package org.recourse.assistance.guideline;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How a program rounds the monthly limit it prints; nothing is decided by the printed figure. */
public enum MonthlyRounding {
  /** To the cent, down. */
  NONE(0, RoundingMode.DOWN),
  /** To the nearest dollar, as Family PACT prints it. */
  NEAREST(2, RoundingMode.HALF_UP),
  /** Up to the next dollar, as hospital presumptive eligibility prints it. */
  UP(2, RoundingMode.UP);

  private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

  private final int zeros;
  private final RoundingMode mode;

  MonthlyRounding(int zeros, RoundingMode mode) {
    this.zeros = zeros;
    this.mode = mode;
  }

  /** A twelfth of an exact yearly amount, in cents. */
  long cents(BigDecimal yearlyCents) {
    return yearlyCents
        .movePointLeft(zeros)
        .divide(MONTHS, 0, mode)
        .movePointRight(zeros)
        .longValueExact();
  }
}
