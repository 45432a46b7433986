package org.recourse.deadline.calendar;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** The arithmetic of due dates. */
@Component
public class DueDates {

  private final BusinessCalendar calendar;
  private final CalendarSettings settings;

  DueDates(BusinessCalendar calendar, CalendarSettings settings) {
    this.calendar = calendar;
    this.settings = settings;
  }

  /**
   * When a clock is due.
   *
   * @param startedAt its day is day 0
   * @param legs the first period and every extension, in order; at least one
   * @param standstills the times it stood still, in any order
   */
  public Counted count(
      Instant startedAt,
      List<Leg> legs,
      List<Standstill> standstills,
      RollForward roll,
      DayEnd end) {
    var counting = new Counting(calendar, standstills, startedAt);
    for (Leg leg : legs) {
      counting.walk(leg, end);
    }
    boolean rolls = legs.get(legs.size() - 1).unit().isDaily() && roll.to() != null;
    Instant counted = counting.moment();
    Instant lawful = rolls ? counting.roll(roll.to(), end) : counted;
    return new Counted(
        settings.keepEarlierDate() ? counted : lawful,
        lawful,
        counting.skipped(),
        counting.rolledOver(),
        counting.calendars(),
        counting.isBeyondTables());
  }
}
