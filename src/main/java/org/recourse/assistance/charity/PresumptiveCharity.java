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

  /** The rule by which it is granted without an application. */
  public static final String RULE = "PRESUMPTIVE_CHARITY";

  private static final String BENEFITS = "publicBenefits";
  private static final String HOMELESS = "homeless";
  private static final String GRANTED_ON = "charityGrantedOn";

  /** What a patient is asked to find a ground. */
  public static final List<String> QUESTIONS = List.of(BENEFITS, HOMELESS, "charityGranted");

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
    int months = monthsSince(answers.get(GRANTED_ON), day);
    return grounds(answers).stream()
        .map(ground -> line(ground, months, answers, day))
        .filter(line -> line.holds("granted"))
        .findFirst();
  }

  /** Whether this ground, if the patient had it now, would be enough on this day. */
  public boolean wouldDo(String ground, Map<String, Object> answers, LocalDate day) {
    return line(ground, 0, answers, day).holds("granted");
  }

  private TableLine line(String ground, int months, Map<String, Object> answers, LocalDate day) {
    return TableLine.of(
        tables.decide(
            "assistance-presumptive",
            Map.of(
                "ground",
                ground,
                "day",
                IncomeLimits.number(day),
                "monthsSinceGrant",
                months,
                "optedOut",
                Boolean.TRUE.equals(answers.get("presumptiveOptOut")))));
  }

  private static List<String> grounds(Map<String, Object> answers) {
    List<String> grounds = new ArrayList<>();
    if (answers.get(BENEFITS) instanceof Collection<?> benefits) {
      benefits.forEach(benefit -> grounds.add(benefit.toString()));
    }
    if (Boolean.TRUE.equals(answers.get(HOMELESS))) {
      grounds.add("HOMELESS");
    }
    if (answers.containsKey(GRANTED_ON)) {
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
