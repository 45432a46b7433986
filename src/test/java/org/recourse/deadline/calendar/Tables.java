package org.recourse.deadline.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The holiday tables as they are shipped, and calendars made of them without the rest of the house.
 */
public final class Tables {

  public static final String STATE = "processes/calendars/california-state.csv";
  static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  static final CalendarSettings SETTINGS = settings(LocalTime.of(23, 59, 59), true);

  private Tables() {}

  static CalendarSettings settings(LocalTime dayEndsAt, boolean keepEarlierDate) {
    return new CalendarSettings(
        Period.ofMonths(2),
        Period.ofMonths(12),
        dayEndsAt,
        LocalTime.of(8, 0),
        LocalTime.of(17, 0),
        keepEarlierDate);
  }

  static SortedMap<String, String> files() {
    SortedMap<String, String> files = new TreeMap<>();
    try (var found = Files.newDirectoryStream(Path.of("processes/calendars"), "*.csv")) {
      for (Path file : found) {
        files.put(file.toString().replace('\\', '/'), Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  static HolidayTables shipped() {
    return new HolidayTables(files(), SETTINGS, TODAY);
  }

  /** The arithmetic on the shipped tables, with the settings the program starts with. */
  public static DueDates dueDates() {
    return dueDates(SETTINGS);
  }

  static DueDates dueDates(CalendarSettings settings) {
    return new DueDates(new BusinessCalendar(shipped(), settings), settings);
  }

  /** The shipped tables with one of them changed. */
  static DueDates dueDates(SortedMap<String, String> files) {
    return new DueDates(
        new BusinessCalendar(new HolidayTables(files, SETTINGS, TODAY), SETTINGS), SETTINGS);
  }
}
