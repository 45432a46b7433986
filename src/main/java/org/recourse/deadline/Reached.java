package org.recourse.deadline;

import java.time.Instant;

/**
 * What a moment means that a timer has waited for.
 *
 * @param percent of its time that has passed, for a warning; null otherwise
 * @param nextDueAt the next moment to wait for; null when there is none
 */
public record Reached(Meaning meaning, Integer percent, Instant nextDueAt) {

  /** The four things it can mean. */
  public enum Meaning {
    /** The clock has moved meanwhile; wait on. */
    NOT_YET,
    /** Time to warn those who work on it. */
    WARNING,
    /** It has run out. */
    MISSED,
    /** It was met or cancelled; nothing is left to do. */
    ENDED
  }
}
