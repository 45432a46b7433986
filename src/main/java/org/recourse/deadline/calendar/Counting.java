package org.recourse.deadline.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One clock being counted: walks from its start day by day and notes what it leaves out. */
class Counting {

  private final BusinessCalendar calendar;
  private final List<Standstill> standstills;
  private final List<SkippedDay> skipped = new ArrayList<>();
  private final List<SkippedDay> rolledOver = new ArrayList<>();
  private final Set<String> calendars = new LinkedHashSet<>();
  private Instant moment;
  private boolean beyondTables;

  Counting(BusinessCalendar calendar, List<Standstill> standstills, Instant startedAt) {
    this.calendar = calendar;
    this.standstills = standstills.stream().sorted(Comparator.comparing(Standstill::from)).toList();
    this.moment = startedAt;
  }

  void walk(Leg leg, DayEnd end) {
    if (leg.unit().isDaily()) {
      LocalDate zero = leg.countsFrom() == null ? BusinessCalendar.dayOf(moment) : leg.countsFrom();
      moment = calendar.endOf(lastDay(zero, leg), end);
      calendars.addAll(calendar.versions(leg.unit()));
    } else {
      var unit = leg.unit() == Unit.HOURS ? ChronoUnit.HOURS : ChronoUnit.MINUTES;
      pass(Duration.of(leg.amount(), unit));
    }
  }

  /** Moves on to the next day of this kind unless the clock ends on one. */
  Instant roll(Unit to, DayEnd end) {
    LocalDate day = BusinessCalendar.dayOf(moment);
    calendars.addAll(calendar.versions(to));
    for (var why = look(day, to); why.isPresent(); why = look(day, to)) {
      rolledOver.add(why.get());
      day = day.plusDays(1);
    }
    return rolledOver.isEmpty() ? moment : calendar.endOf(day, end);
  }

  private LocalDate lastDay(LocalDate zero, Leg leg) {
    long left =
        leg.unit() == Unit.MONTHS
            ? ChronoUnit.DAYS.between(zero, zero.plusMonths(leg.amount()))
            : leg.amount();
    LocalDate day = zero;
    while (left > 0) {
      day = day.plusDays(1);
      var why = isStill(day) ? Optional.of(paused(day)) : look(day, leg.unit());
      if (why.isEmpty()) {
        left--;
      }
      why.ifPresent(skipped::add);
    }
    return day;
  }

  private Optional<SkippedDay> look(LocalDate day, Unit unit) {
    beyondTables |= !calendar.covers(day, unit);
    return calendar.skipped(day, unit);
  }

  private static SkippedDay paused(LocalDate day) {
    return new SkippedDay(day, "the clock was paused", SkippedDay.Kind.PAUSE);
  }

  private void pass(Duration left) {
    for (Standstill still : standstills) {
      if (still.until().isAfter(moment) && still.from().isBefore(moment.plus(left))) {
        if (still.from().isAfter(moment)) {
          left = left.minus(Duration.between(moment, still.from()));
        }
        moment = still.until();
      }
    }
    moment = moment.plus(left);
  }

  private boolean isStill(LocalDate day) {
    return standstills.stream()
        .anyMatch(
            still ->
                !day.isBefore(BusinessCalendar.dayOf(still.from()))
                    && day.isBefore(BusinessCalendar.dayOf(still.until())));
  }

  Instant moment() {
    return moment;
  }

  List<SkippedDay> skipped() {
    return List.copyOf(skipped);
  }

  List<SkippedDay> rolledOver() {
    return List.copyOf(rolledOver);
  }

  List<String> calendars() {
    return List.copyOf(calendars);
  }

  boolean isBeyondTables() {
    return beyondTables;
  }
}
