package org.recourse.forms;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Set;
import org.recourse.casefile.text.PossibleDays;
import org.recourse.engine.EngineClock;

/**
 * What a form may ask of a date, a time, or both. This is the one place that knows which of them
 * tell of what has happened; all others may lie ahead.
 */
final class DateRules {

  private static final String FUTURE = "lies in the future";

  private static final Set<String> HAPPENED =
      Set.of(
          "adjustedOn",
          "appealDecidedAt",
          "appealFiledAt",
          "billedOn",
          "caredOn",
          "charityGrantedOn",
          "contactOn",
          "decidedAt",
          "diedOn",
          "doneOn",
          "dutyDoneOn",
          "eventDate",
          "eventOn",
          "forwardedAt",
          "heardOn",
          "on",
          "overpaidSince",
          "owedDoneAt",
          "patientBirthDate",
          "payerReceivedAt",
          "planCalledOn",
          "planReceivedAt",
          "receivedAt",
          "refundedOn",
          "seenOn");

  private static final Set<String> STARTS_CLOCKS =
      Set.of("forwardedAt", "payerReceivedAt", "planReceivedAt");

  /**
   * No table is sure to have a rule for what a plan or a payer had before: no clock would start.
   */
  static final LocalDate FIRST_CLOCKS = LocalDate.of(2003, 1, 1);

  private DateRules() {}

  static String problem(FormField field, String text, Clock clock) {
    String kind = field.definition().path("subtype").asText("date");
    try {
      return switch (kind) {
        case "date" -> {
          LocalDate day = LocalDate.parse(text);
          yield problem(field, day, day.isAfter(LocalDate.now(clock)));
        }
        case "time" -> time(text);
        default -> {
          var at = DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse(text, OffsetDateTime::from);
          yield problem(field, at, at.toInstant().isAfter(clock.instant()));
        }
      };
    } catch (DateTimeException e) {
      return switch (kind) {
        case "date" -> "must be a date like 2026-11-22";
        case "time" -> "must be a time like 14:30";
        default -> "must be a date and time with its offset, like 2026-11-22T14:30-08:00";
      };
    }
  }

  /** Whether this is wrong with a value that can be read, so that the flow can look at it too. */
  static boolean isTooEarly(String problem) {
    return problem.endsWith(FUTURE);
  }

  private static String problem(FormField field, TemporalAccessor moment, boolean liesAhead) {
    if (!PossibleDays.hold(moment)) {
      return PossibleDays.PROBLEM;
    }
    if (liesAhead && HAPPENED.contains(field.key())) {
      return FUTURE;
    }
    return STARTS_CLOCKS.contains(field.key()) && day(moment).isBefore(FIRST_CLOCKS)
        ? "lies before %s, when the clocks it starts had no rule yet; check the year"
            .formatted(FIRST_CLOCKS)
        : null;
  }

  private static LocalDate day(TemporalAccessor moment) {
    return moment instanceof OffsetDateTime at
        ? at.atZoneSameInstant(EngineClock.HOSPITAL).toLocalDate()
        : LocalDate.from(moment);
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
