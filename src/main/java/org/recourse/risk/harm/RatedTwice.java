package org.recourse.risk.harm;

import java.util.Arrays;
import java.util.List;

/**
 * One event that two people rated, neither knowing the other's rating.
 *
 * @param first the first rating
 * @param second another person's
 */
public record RatedTwice(HarmRating first, HarmRating second) {

  /**
   * Two ratings of two people.
   *
   * @throws IllegalArgumentException when one person rated twice
   */
  public RatedTwice {
    if (first.rater().equals(second.rater())) {
      throw new IllegalArgumentException("A second rating must come from another person");
    }
  }

  /** Whether both rated the event on this scale. */
  public boolean isRatedOn(HarmScale scale) {
    return first.on(scale).isPresent() && second.on(scale).isPresent();
  }

  /** Whether both gave the same grade on this scale. */
  public boolean agrees(HarmScale scale) {
    return isRatedOn(scale) && first.on(scale).equals(second.on(scale));
  }

  /** The scales on which they do not agree: both ratings stay, and a person asks why. */
  public List<HarmScale> disagreements() {
    return Arrays.stream(HarmScale.values())
        .filter(scale -> isRatedOn(scale) && !agrees(scale))
        .toList();
  }
}
