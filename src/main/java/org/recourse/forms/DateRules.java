package org.recourse.forms;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import org.recourse.casefile.text.PossibleDays;

/** What a form may ask of a date, a time, or both. */
final class DateRules {

  private DateRules() {}

  static String problem(FormField field, String text) {
    String kind = field.definition().path("subtype").asText("date");
    try {
      return switch (kind) {
        case "date" -> problem(LocalDate.parse(text));
        case "time" -> time(text);
        default ->
            problem(DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse(text, OffsetDateTime::from));
      };
    } catch (DateTimeException e) {
      return switch (kind) {
        case "date" -> "must be a date like 2026-11-22";
        case "time" -> "must be a time like 14:30";
        default -> "must be a date and time with its offset, like 2026-11-22T14:30-08:00";
      };
    }
  }

  private static String problem(TemporalAccessor moment) {
    return PossibleDays.hold(moment) ? null : PossibleDays.PROBLEM;
  }

  private static String time(String text) {
    if (text.matches(".*[Z+-].*")) {
      OffsetTime.parse(text);
    } else {
      LocalTime.parse(text);
    }
    return null;
  }
}
