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
import java.util.Optional;
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

  /** Why this day does not count in this unit; empty when it does. */
  public Optional<SkippedDay> skipped(LocalDate day, Unit unit) {
    for (HolidayTable table : tablesOf(unit)) {
      var holiday = table.closing(day);
      if (holiday.isPresent()) {
        var why = holiday.get().name() + " (" + table.title() + ")";
        return Optional.of(new SkippedDay(day, why, SkippedDay.Kind.HOLIDAY));
      }
    }
    var name = day.getDayOfWeek();
    boolean weekend = name == DayOfWeek.SATURDAY || name == DayOfWeek.SUNDAY;
    return unit.skipsHolidays() && weekend
        ? Optional.of(
            new SkippedDay(
                day, name.getDisplayName(TextStyle.FULL, Locale.ENGLISH), SkippedDay.Kind.WEEKEND))
        : Optional.empty();
  }

  /** Whether this day counts in this unit. */
  public boolean counts(LocalDate day, Unit unit) {
    return skipped(day, unit).isEmpty();
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
