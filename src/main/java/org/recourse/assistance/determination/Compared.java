package org.recourse.assistance.determination;

import org.recourse.assistance.result.ComparedInWords;
import org.recourse.assistance.screening.Comparison;

/**
 * The income a decision was made by, as it is kept with it.
 *
 * @param words everything that was compared, for the office
 * @param people whom the program counts
 * @param percent of the guideline, rounded down for people to read; nothing is decided by it
 */
public record Compared(String words, int people, String percent) {

  /** What was compared; null where nothing was. */
  static Compared of(Comparison comparison) {
    return comparison == null
        ? null
        : new Compared(
            ComparedInWords.of(comparison),
            comparison.householdSize(),
            comparison.percent().toPlainString());
  }
}
