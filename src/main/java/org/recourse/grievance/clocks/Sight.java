package org.recourse.grievance.clocks;

import java.time.Instant;
import java.util.Date;
import java.util.Map;

/**
 * One piece of news about a case's clocks, for the process that waits for them.
 *
 * @param facts what the process needs to go on with it
 */
public record Sight(News news, Map<String, Object> facts) {

  /** What it is. */
  public enum News {
    /** Nothing; wait for the moment {@code nextDueAt}. */
    NOTHING_MORE,
    /** Somebody writes a status letter, best before {@code letterDueAt}. */
    STATUS_LETTER_DUE,
    /** A supervisor answers for the missed clock at the place {@code missedIndex}. */
    CLOCK_MISSED,
    /** No clock runs any more. */
    ALL_ENDED
  }

  static Sight nothingMore(Instant next) {
    return new Sight(News.NOTHING_MORE, Map.of("nextDueAt", Date.from(next)));
  }

  static Sight statusLetterDue(Instant due) {
    return new Sight(News.STATUS_LETTER_DUE, Map.of("letterDueAt", Date.from(due)));
  }

  static Sight clockMissed(int place) {
    return new Sight(News.CLOCK_MISSED, Map.of("missedIndex", place));
  }

  static Sight allEnded() {
    return new Sight(News.ALL_ENDED, Map.of());
  }
}
