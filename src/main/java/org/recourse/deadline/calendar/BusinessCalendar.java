package org.recourse.deadline.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.recourse.engine.EngineClock;
import org.springframework.stereotype.Component;

/** Which days are days of work, and when a day of the hospital begins and ends. */
@Component
public class BusinessCalendar {

  private final HolidayTables tables;
  private final CalendarSettings settings;

  BusinessCalendar(HolidayTables tables, CalendarSettings settings) {
    this.tables = tables;
    this.settings = settings;
  }

  /** Why this day does not count, in a word or two; null when it does. */
  public String closedBecause(LocalDate day, Unit unit) {
    for (HolidayTable table : tablesOf(unit)) {
      var holiday = table.closing(day);
      if (holiday.isPresent()) {
        return holiday.get().name() + " (" + table.title() + ")";
      }
    }
    boolean weekend =
        day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    return unit.skipsHolidays() && weekend
        ? day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
        : null;
  }

  /** Whether this day counts in this unit. */
  public boolean counts(LocalDate day, Unit unit) {
    return closedBecause(day, unit) == null;
  }

  /** Whether the office is at work at this moment. */
  public boolean isWorkHour(Instant moment) {
    var local = moment.atZone(EngineClock.HOSPITAL);
    return counts(local.toLocalDate(), Unit.WORKING_DAYS)
        && !local.toLocalTime().isBefore(settings.opensAt())
        && local.toLocalTime().isBefore(settings.closesAt());
  }

  /** The moment a due day is over. */
  public Instant endOf(LocalDate day, DayEnd end) {
    return moment(day, end == DayEnd.END_OF_DAY ? settings.dayEndsAt() : settings.closesAt());
  }

  /**
   * A moment of hospital time. One that daylight saving skips is the moment of the change, one that
   * comes twice is the first: both times the earlier reading.
   */
  static Instant moment(LocalDate day, LocalTime time) {
    var change = EngineClock.HOSPITAL.getRules().getTransition(day.atTime(time));
    return change != null && change.isGap()
        ? change.getInstant()
        : ZonedDateTime.of(day, time, EngineClock.HOSPITAL)
            .withEarlierOffsetAtOverlap()
            .toInstant();
  }

  /** The day of this moment at the hospital. */
  public static LocalDate dayOf(Instant moment) {
    return LocalDate.ofInstant(moment, EngineClock.HOSPITAL);
  }

  /** Whether every holiday table of this unit knows about this day. */
  boolean covers(LocalDate day, Unit unit) {
    return tablesOf(unit).stream().allMatch(table -> table.covers(day));
  }

  /** The tables of this unit with their versions. */
  List<String> versions(Unit unit) {
    return tablesOf(unit).stream().map(table -> table.name() + " " + table.version()).toList();
  }

  private List<HolidayTable> tablesOf(Unit unit) {
    List<HolidayTable> used = new ArrayList<>();
    if (unit.skipsHolidays()) {
      used.add(tables.state());
    }
    if (unit == Unit.WORKING_DAYS) {
      used.add(tables.county());
    }
    return used;
  }
}
