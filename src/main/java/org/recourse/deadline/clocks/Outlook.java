package org.recourse.deadline.clocks;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * What the running clocks of one case wait for.
 *
 * @param running how many run
 * @param nextDueAt the earliest moment one of them waits for; null when none waits
 */
record Outlook(int running, Instant nextDueAt) {

  /**
   * When to look at them: just after that moment, since a clock has run out only when its last
   * moment is over; null when none waits.
   */
  Instant lookAt() {
    return nextDueAt == null ? null : nextDueAt.truncatedTo(ChronoUnit.MILLIS).plusMillis(1);
  }
}
