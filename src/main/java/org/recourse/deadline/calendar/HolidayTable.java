package org.recourse.deadline.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The days on which one government's offices are closed, for the years it covers.
 *
 * @param name its file's name, e.g. {@code california-state}
 * @param title what people call its days, e.g. {@code California state holiday}
 * @param from the first day it covers
 * @param until the last day it covers
 * @param version its youngest line and a fingerprint of its text, so that no change goes unseen
 * @param days by date, days on which offices stay open included
 */
public record HolidayTable(
    String name,
    String title,
    LocalDate from,
    LocalDate until,
    String version,
    Map<LocalDate, Holiday> days) {

  /** A table of these lines. */
  static HolidayTable of(
      String name,
      String title,
      LocalDate from,
      LocalDate until,
      String version,
      List<Holiday> lines) {
    return new HolidayTable(
        name,
        title,
        from,
        until,
        version,
        lines.stream().collect(Collectors.toUnmodifiableMap(Holiday::date, Function.identity())));
  }

  /** The holiday that closes offices on this day; empty when they are open. */
  public Optional<Holiday> closing(LocalDate day) {
    return Optional.ofNullable(days.get(day)).filter(Holiday::closed);
  }

  /** Whether the table knows about this day at all. */
  public boolean covers(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(until);
  }
}
