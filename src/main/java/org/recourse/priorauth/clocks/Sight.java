package org.recourse.priorauth.clocks;

import java.time.Instant;
import java.util.Date;
import java.util.Map;

/**
 * One piece of news about a payer's time, for the process that waits for it.
 *
 * @param facts what the process needs to go on with it
 */
public record Sight(News news, Map<String, Object> facts) {

  /** What it is. */
  public enum News {
    /** Nothing; wait for the moment {@code nextDueAt}. */
    NOTHING_MORE,
    /** Somebody asks the payer; its time ends at {@code payerDueAt}. */
    CHASE_DUE,
    /** A supervisor says how to go on; the time ended at {@code payerDueAt}. */
    CLOCK_MISSED,
    /** No clock runs any more. */
    ALL_ENDED
  }

  static Sight nothingMore(Instant next) {
    return new Sight(News.NOTHING_MORE, Map.of("nextDueAt", Date.from(next)));
  }

  static Sight of(News news, Instant payerDue) {
    return new Sight(news, Map.of("payerDueAt", Date.from(payerDue)));
  }

  static Sight allEnded() {
    return new Sight(News.ALL_ENDED, Map.of());
  }
}
