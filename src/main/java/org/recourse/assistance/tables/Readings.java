package org.recourse.assistance.tables;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.recourse.engine.DecisionOutcome;

/**
 * What was read out of the answers of a table, so that an answer that is remembered is read once.
 *
 * @param <T> what one answer says
 */
public final class Readings<T> {

  /** More answers than this are not kept. */
  private static final int KEPT = 20_000;

  private final Map<Same, T> read = new ConcurrentHashMap<>();

  /**
   * What this answer says.
   *
   * @param reading is asked when the answer was not read before; does not say null
   */
  public T of(DecisionOutcome outcome, Function<DecisionOutcome, T> reading) {
    Same same = new Same(outcome);
    T known = read.get(same);
    if (known == null) {
      known = reading.apply(outcome);
      if (read.size() >= KEPT) {
        read.clear();
      }
      read.put(same, known);
    }
    return known;
  }

  /** Two answers are the same only when they are one object: to compare them is to read them. */
  private record Same(DecisionOutcome outcome) {

    @Override
    public boolean equals(Object other) {
      return other instanceof Same same && same.outcome == outcome;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(outcome);
    }
  }
}
