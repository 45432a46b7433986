package org.recourse.assistance.settlement;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.recourse.assistance.household.Money;
import org.recourse.assistance.liability.Cents;

/** Reads what somebody did about a bill, and says what has to be corrected first. */
final class LineCheck {

  private static final long UNREADABLE = -1;

  /** Years; further back somebody mistyped. */
  private static final int LONGEST = 20;

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
        day(given, "overpaidSince"),
        line.interestBasisPoints(),
        cents(given, "interest"),
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
    Optional<String> interest = interest(line);
    if (interest.isPresent()) {
      return interest;
    }
    if (line.collections() == null) {
      return Optional.of("say whether a collector had the bill");
    }
    return isAfter(line.adjustedOn(), today) || isAfter(line.refundedOn(), today)
        ? Optional.of("a day lies in the future")
        : Optional.empty();
  }

  /** Interest goes with the money, from the day the hospital had too much (H&amp;S 127440). */
  private static Optional<String> interest(Line line) {
    LocalDate since = line.overpaidSince();
    if (line.interestCents() < 0 || Cents.isBeyond(line.interestCents())) {
      return Optional.of("the interest " + Money.question());
    }
    if (line.refundCents() == 0) {
      return since == null && line.interestCents() == 0
          ? Optional.empty()
          : Optional.of("nothing is to be paid back; leave the interest and its day empty");
    }
    if (!line.interest().isOwed()) {
      return Optional.empty();
    }
    if (since == null) {
      return Optional.of(
          "say since which day too much was paid: interest runs from it (H&S 127440)");
    }
    if (since.isAfter(line.refundedOn()) || since.isBefore(line.refundedOn().minusYears(LONGEST))) {
      return Optional.of("too much was paid on a day before it went back; correct one of the days");
    }
    long due = line.interest().cents(since, line.refundedOn());
    return line.interestCents() >= due
        ? Optional.empty()
        : Optional.of(
            "interest of %s is due from %s to %s (H&S 127440): pay it with the money, and enter"
                    .formatted(Money.words(due), since, line.refundedOn())
                + " what was paid");
  }

  private static boolean isAfter(LocalDate day, LocalDate today) {
    return day != null && day.isAfter(today);
  }

  private static long cents(Map<?, ?> given, String key) {
    return text(given, key) == null ? 0 : Money.parse(text(given, key)).orElse(UNREADABLE);
  }

  private static LocalDate day(Map<?, ?> given, String key) {
    return text(given, key) == null ? null : LocalDate.parse(text(given, key));
  }

  private static String text(Map<?, ?> given, String key) {
    Object value = given.get(key);
    return value == null || value.toString().isBlank() ? null : value.toString().strip();
  }
}
