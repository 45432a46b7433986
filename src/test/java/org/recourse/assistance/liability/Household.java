package org.recourse.assistance.liability;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.stream.Stream;

/** A household of so many people, and incomes around a percent of its poverty guideline. */
public record Household(int people) {

  /** Households of 1 to 15. */
  public static Stream<Household> all() {
    return Stream.iterate(1, n -> n + 1).limit(15).map(Household::new);
  }

  /** The guideline of 2026 for the 48 states, in cents a year. */
  public long guidelineCents() {
    return 1_596_000L + 568_000L * (people - 1);
  }

  /** The income that is exactly this percent of the guideline, in cents a year. */
  public long incomeAt(int percent) {
    return Math.multiplyExact(guidelineCents(), (long) percent) / 100;
  }

  /** An income as percent of the guideline, unrounded. */
  public BigDecimal percent(long incomeCents) {
    return BigDecimal.valueOf(incomeCents)
        .movePointRight(2)
        .divide(BigDecimal.valueOf(guidelineCents()), MathContext.DECIMAL128);
  }
}
