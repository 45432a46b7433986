package org.recourse.deadline.calendar;

import java.time.LocalDate;

/**
 * One stretch of a clock: its first period, or an extension.
 *
 * @param countsFrom the day 0 of this stretch; null when it goes on where the stretch before ended
 */
public record Leg(int amount, Unit unit, LocalDate countsFrom) {

  /** A stretch that begins where the clock starts, or where the stretch before ended. */
  public static Leg of(int amount, Unit unit) {
    return new Leg(amount, unit, null);
  }
}
