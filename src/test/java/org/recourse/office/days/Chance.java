package org.recourse.office.days;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Chance that comes out the same whenever the same is asked in a run of the same seed, in whatever
 * order things happen.
 */
record Chance(long seed) {

  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  /** Whether something happens that does so in this many of a hundred cases. */
  boolean percent(int share, Object... about) {
    return of(about).nextInt(100) < share;
  }

  /** A number from the first to the last, both included. */
  int between(int first, int last, Object... about) {
    return of(about).nextInt(first, last + 1);
  }

  /** One of these. */
  <T> T pick(List<T> all, Object... about) {
    return all.get(of(about).nextInt(all.size()));
  }

  private SplittableRandom of(Object... about) {
    return new SplittableRandom(seed * SPREAD + Arrays.deepHashCode(about));
  }
}
