package org.recourse.deadline.clocks;

import java.time.Instant;
import org.recourse.deadline.calendar.Standstill;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A time in which a clock stands still; it ends by itself.
 *
 * @param resumedBy who ended it early; null otherwise
 */
@Table("deadline_pause")
record Pause(
    Instant pausedAt, Instant pausedUntil, String reason, String pausedBy, String resumedBy) {

  Standstill standstill() {
    return new Standstill(pausedAt, pausedUntil);
  }

  boolean isOn(Instant now) {
    return now.isBefore(pausedUntil);
  }

  Pause resumed(Instant now, String by) {
    return new Pause(pausedAt, now, reason, pausedBy, by);
  }
}
