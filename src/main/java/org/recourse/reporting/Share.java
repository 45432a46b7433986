package org.recourse.reporting;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A part of a whole, as reports give it.
 *
 * @param percent with one decimal; null where there is nothing to take a part of
 */
public record Share(long count, long of, BigDecimal percent) {

  static Share of(long count, long of) {
    BigDecimal percent =
        of == 0
            ? null
            : BigDecimal.valueOf(100 * count)
                .divide(BigDecimal.valueOf(of), 1, RoundingMode.HALF_UP);
    return new Share(count, of, percent);
  }

  /** The same in words. */
  public String inWords() {
    return percent == null ? "none decided" : percent + " % (" + count + " of " + of + ")";
  }
}
