package org.recourse.deadline.rules;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import org.recourse.deadline.calendar.DayEnd;
import org.recourse.deadline.calendar.Leg;
import org.recourse.deadline.calendar.RollForward;
import org.recourse.deadline.calendar.Unit;

/**
 * One row of a flow's deadlines table.
 *
 * @param rule the row's own name, e.g. {@code G02}
 * @param clock the word for the clock, e.g. {@code FIRST_RESPONSE}; several rows may share it when
 *     no case meets two of them on one day
 * @param startEvent the word for what sets it going, e.g. {@code RECEIVED}
 * @param startLabel the same in words that follow "when", e.g. {@code the complaint was received}
 * @param extension null when it can't be extended
 * @param warnings at which percent of its time people are warned, ascending
 * @param effectiveTo the last day on which a clock may start by this rule; null while it is in
 *     force
 * @param version the day the row was last checked
 * @param table the table it stands in
 * @param tableVersion which deployed version of that table
 */
public record DeadlineRule(
    String rule,
    String clock,
    String label,
    Whose whose,
    String startEvent,
    String startLabel,
    int amount,
    Unit unit,
    DayEnd endOfDay,
    RollForward rollForward,
    Kind kind,
    boolean pausable,
    Extension extension,
    List<Integer> warnings,
    String citation,
    Sureness sureness,
    LocalDate effectiveFrom,
    LocalDate effectiveTo,
    LocalDate version,
    String table,
    int tableVersion) {

  /** Whether a clock that starts on this day runs by this rule. */
  public boolean isInForce(LocalDate day) {
    return !day.isBefore(effectiveFrom) && (effectiveTo == null || !day.isAfter(effectiveTo));
  }

  /** The time it gives, before any extension. */
  @JsonIgnore
  public Leg firstLeg() {
    return Leg.of(amount, unit);
  }
}
