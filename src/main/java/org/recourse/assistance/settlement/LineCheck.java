package org.recourse.assistance.settlement;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Reads what somebody did about a bill, and says what has to be corrected first. */
final class LineCheck {

  private LineCheck() {}

  /** The line as it is done now; nothing that the determination says can be changed here. */
  static Line done(Line line, Map<?, ?> given) {
    return new Line(
        line.bill(),
        line.owedCents(),
        line.waivedCents(),
        line.refundCents(),
        line.refundedBeforeCents(),
        day(given, "adjustedOn"),
        day(given, "refundedOn"),
        text(given, "refundReference"),
        text(given, "collections"));
  }

  /** What is to be corrected first; empty when nothing is. */
  static Optional<String> problem(Line line, LocalDate today) {
    if (line.waivedCents() > 0 && line.adjustedOn() == null) {
      return Optional.of("say on which day the bill was adjusted");
    }
    if (line.refundCents() > 0 && (line.refundedOn() == null || line.refundReference() == null)) {
      return Optional.of("say on which day the money went back, and the number of the payment");
    }
    if (line.refundCents() == 0 && line.refundedOn() != null) {
      return Optional.of("nothing is to be paid back; leave the day empty");
    }
    if (line.collections() == null) {
      return Optional.of("say whether a collector had the bill");
    }
    return isAfter(line.adjustedOn(), today) || isAfter(line.refundedOn(), today)
        ? Optional.of("a day lies in the future")
        : Optional.empty();
  }

  private static boolean isAfter(LocalDate day, LocalDate today) {
    return day != null && day.isAfter(today);
  }

  private static LocalDate day(Map<?, ?> given, String key) {
    return text(given, key) == null ? null : LocalDate.parse(text(given, key));
  }

  private static String text(Map<?, ?> given, String key) {
    Object value = given.get(key);
    return value == null || value.toString().isBlank() ? null : value.toString().strip();
  }
}
