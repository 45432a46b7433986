package org.recourse.deadline.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Due dates the slow way: minute by minute, day by day, with a reading of the tables of its own.
 */
class NaiveDates {

  private static final ZoneId LOS_ANGELES = ZoneId.of("America/Los_Angeles");

  private final Set<String> state;
  private final Set<String> county;

  NaiveDates(Map<String, String> files) {
    state = closed(files.get("processes/calendars/california-state.csv"));
    county = new HashSet<>(closed(files.get("processes/calendars/la-county.csv")));
    county.addAll(state);
  }

  private static Set<String> closed(String table) {
    return table
        .lines()
        .filter(line -> line.matches("\\d.*,CLOSED,.*"))
        .map(line -> line.substring(0, 10))
        .collect(Collectors.toSet());
  }

  Instant due(Instant start, List<Leg> legs, List<Standstill> stills, DayEnd end) {
    Instant now = start;
    for (Leg leg : legs) {
      now =
          switch (leg.unit()) {
            case MINUTES -> minutes(now, leg.amount(), stills);
            case HOURS -> minutes(now, leg.amount() * 60, stills);
            case MONTHS -> endOf(days(day(now), months(day(now), leg.amount()), "C", stills), end);
            case CALENDAR_DAYS -> endOf(days(day(now), leg.amount(), "C", stills), end);
            case BUSINESS_DAYS -> endOf(days(day(now), leg.amount(), "B", stills), end);
            case WORKING_DAYS -> endOf(days(day(now), leg.amount(), "W", stills), end);
          };
    }
    return now;
  }

  Instant lawful(
      Instant start, List<Leg> legs, List<Standstill> stills, RollForward roll, DayEnd end) {
    Instant due = due(start, legs, stills, end);
    Unit last = legs.get(legs.size() - 1).unit();
    if (roll == RollForward.NONE || last == Unit.HOURS || last == Unit.MINUTES) {
      return due;
    }
    LocalDate day = day(due);
    while (!works(day, roll == RollForward.BUSINESS_DAY ? "B" : "W")) {
      day = day.plusDays(1);
    }
    return endOf(day, end);
  }

  private static Instant minutes(Instant from, int amount, List<Standstill> stills) {
    Instant now = from;
    int left = amount;
    while (true) {
      Instant minute = now;
      boolean still =
          stills.stream().anyMatch(s -> !minute.isBefore(s.from()) && minute.isBefore(s.until()));
      if (!still && left-- == 0) {
        return now;
      }
      now = now.plus(1, ChronoUnit.MINUTES);
    }
  }

  private static int months(LocalDate from, int amount) {
    int month = from.getMonthValue() - 1 + amount;
    var first = LocalDate.of(from.getYear() + month / 12, month % 12 + 1, 1);
    var target = first.withDayOfMonth(Math.min(from.getDayOfMonth(), first.lengthOfMonth()));
    int days = 0;
    for (LocalDate day = from; day.isBefore(target); day = day.plusDays(1)) {
      days++;
    }
    return days;
  }

  private LocalDate days(LocalDate from, int amount, String kind, List<Standstill> stills) {
    LocalDate day = from;
    for (int counted = 0; counted < amount; ) {
      day = day.plusDays(1);
      if (works(day, kind) && !paused(day, stills)) {
        counted++;
      }
    }
    return day;
  }

  private static boolean paused(LocalDate day, List<Standstill> stills) {
    for (Standstill still : stills) {
      for (LocalDate d = day(still.from()); d.isBefore(day(still.until())); d = d.plusDays(1)) {
        if (d.equals(day)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean works(LocalDate day, String kind) {
    boolean weekend = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY).contains(day.getDayOfWeek());
    return switch (kind) {
      case "B" -> !weekend && !state.contains(day.toString());
      case "W" -> !weekend && !county.contains(day.toString());
      default -> true;
    };
  }

  private static LocalDate day(Instant moment) {
    return moment.atZone(LOS_ANGELES).toLocalDate();
  }

  private static Instant endOf(LocalDate day, DayEnd end) {
    var time = end == DayEnd.END_OF_DAY ? LocalTime.of(23, 59, 59) : LocalTime.of(17, 0);
    return day.atTime(time).atZone(LOS_ANGELES).toInstant();
  }
}
