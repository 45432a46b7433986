package org.recourse.assistance.charity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recourse.assistance.guideline.IncomeLimits;
import org.recourse.assistance.tables.TableLine;
import org.recourse.assistance.tables.Tables;
import org.springframework.stereotype.Component;

/** Knows by table when charity care is granted without an application. */
@Component
public class PresumptiveCharity {

  private static final int LONG_AGO = 999;

  private final Tables tables;

  /** Reads this table. */
  public PresumptiveCharity(Tables tables) {
    this.tables = tables;
  }

  /**
   * The ground on which it is granted on this day; empty when there is none.
   *
   * @param answers of the patient, by the keys of the screening's facts
   */
  public Optional<TableLine> ground(Map<String, Object> answers, LocalDate day) {
    int months = monthsSince(answers.get("charityGrantedOn"), day);
    boolean optedOut = Boolean.TRUE.equals(answers.get("presumptiveOptOut"));
    return grounds(answers).stream()
        .map(
            ground ->
                TableLine.of(
                    tables.decide(
                        "assistance-presumptive",
                        Map.of(
                            "ground", ground,
                            "day", IncomeLimits.number(day),
                            "monthsSinceGrant", months,
                            "optedOut", optedOut))))
        .filter(line -> line.holds("granted"))
        .findFirst();
  }

  private static List<String> grounds(Map<String, Object> answers) {
    List<String> grounds = new ArrayList<>();
    if (answers.get("publicBenefits") instanceof Collection<?> benefits) {
      benefits.forEach(benefit -> grounds.add(benefit.toString()));
    }
    if (Boolean.TRUE.equals(answers.get("homeless"))) {
      grounds.add("HOMELESS");
    }
    if (answers.containsKey("charityGrantedOn")) {
      grounds.add("GRANTED_BEFORE");
    }
    return grounds;
  }

  private static int monthsSince(Object granted, LocalDate day) {
    return granted instanceof LocalDate then && !then.isAfter(day)
        ? (int) ChronoUnit.MONTHS.between(then, day)
        : LONG_AGO;
  }
}
