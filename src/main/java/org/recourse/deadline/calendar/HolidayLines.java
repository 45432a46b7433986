package org.recourse.deadline.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVRecord;

/** Reads a holiday table line by line and notes what is wrong with which. */
class HolidayLines {

  static final List<String> COLUMNS =
      List.of("date", "name", "falls_on", "offices", "source", "version");

  private final String file;
  private final List<String> problems;
  private final List<Holiday> lines = new ArrayList<>();

  HolidayLines(String file, List<String> problems) {
    this.file = file;
    this.problems = problems;
  }

  List<Holiday> lines() {
    return lines;
  }

  void read(CSVRecord record, long line) {
    if (record.size() != COLUMNS.size()) {
      complain(
          line,
          "has %d columns; write %s, and put a text with a comma in \"quotes\""
              .formatted(record.size(), String.join(",", COLUMNS)));
      return;
    }
    LocalDate date = date(record, "date", line);
    LocalDate version = date(record, "version", line);
    LocalDate fallsOn = record.get("falls_on").isBlank() ? null : date(record, "falls_on", line);
    need(record, "name", line);
    need(record, "source", line);
    String offices = record.get("offices");
    if (!offices.equals("CLOSED") && !offices.equals("OPEN")) {
      complain(line, "offices are '%s'; write CLOSED or OPEN".formatted(offices));
    }
    if (date != null && version != null) {
      inOrder(date, line);
      lines.add(
          new Holiday(
              date,
              record.get("name"),
              fallsOn,
              offices.equals("CLOSED"),
              record.get("source"),
              version));
    }
  }

  private void inOrder(LocalDate date, long line) {
    if (lines.isEmpty()) {
      return;
    }
    LocalDate before = lines.get(lines.size() - 1).date();
    if (date.equals(before)) {
      complain(line, date + " stands here twice; keep one line and name both holidays in it");
    } else if (date.isBefore(before)) {
      complain(line, date + " comes after " + before + "; put the lines in order of their dates");
    }
  }

  private LocalDate date(CSVRecord record, String column, long line) {
    try {
      return LocalDate.parse(record.get(column));
    } catch (DateTimeParseException e) {
      complain(
          line,
          "the %s '%s' is no day of the calendar; write it as 2026-12-25"
              .formatted(column, record.get(column)));
      return null;
    }
  }

  private void need(CSVRecord record, String column, long line) {
    if (record.get(column).isBlank()) {
      complain(
          line, "has no %s; every day says what it is and where that is written".formatted(column));
    }
  }

  void complain(long line, String what) {
    problems.add("%s, line %d: %s".formatted(file, line, what));
  }
}
