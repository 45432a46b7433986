package org.recourse.assistance.bill;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.recourse.assistance.household.Money;
import org.recourse.assistance.liability.Cents;

/** A line of the list of bills as somebody filled it in. */
record BillLine(Map<?, ?> line) {

  private static final String[] AMOUNTS = {
    "charges", "paid", "medicare", "mediCal", "generallyBilled"
  };

  /** What is to be corrected first; empty when nothing is. */
  Optional<String> problem(LocalDate today) {
    for (String key : AMOUNTS) {
      if (!text(key).isEmpty() && cents(key) == null) {
        return Optional.of("an amount " + Money.question());
      }
      if (cents(key) != null && cents(key) < 0) {
        return Optional.of("an amount is below nought; enter it without a minus");
      }
      if (cents(key) != null && Cents.isBeyond(cents(key))) {
        return Optional.of("an amount is over 100 million dollars; look for a misplaced comma");
      }
    }
    if (text("bill").isEmpty() || cents("charges") == null || day("caredOn") == null) {
      return Optional.of("name the bill's number, the day of the care and the full charges");
    }
    if (day("caredOn").isAfter(today)
        || day("billedOn") != null && day("billedOn").isAfter(today)) {
      return Optional.of("a day of it lies in the future");
    }
    return day("billedOn") != null && day("billedOn").isBefore(day("caredOn"))
        ? Optional.of("it was billed before the care; correct one of the days")
        : Optional.empty();
  }

  /** The bill, of a line without a problem. */
  Bill bill() {
    Long paid = cents("paid");
    return new Bill(
        text("bill"),
        day("caredOn"),
        day("billedOn"),
        cents("charges"),
        paid == null ? 0 : paid,
        new Prices(cents("medicare"), cents("mediCal"), cents("generallyBilled")));
  }

  private String text(String key) {
    return line.get(key) == null ? "" : line.get(key).toString().strip();
  }

  private Long cents(String key) {
    var cents = Money.parse(text(key));
    return cents.isPresent() ? cents.getAsLong() : null;
  }

  private LocalDate day(String key) {
    return text(key).isEmpty() ? null : LocalDate.parse(text(key));
  }
}
