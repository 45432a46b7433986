package org.recourse.assistance.guideline;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.recourse.assistance.tables.Readings;
import org.recourse.assistance.tables.TableLine;
import org.recourse.assistance.tables.Tables;
import org.recourse.engine.DecisionOutcome;
import org.springframework.stereotype.Component;

/** Knows by table up to which percent each program goes. */
@Component
public class IncomeLimits {

  private final Tables tables;
  private final Readings<Optional<IncomeLimit>> limits = new Readings<>();

  /** Reads this table. */
  public IncomeLimits(Tables tables) {
    this.tables = tables;
  }

  /** The limit for a group of a program; empty where the program looks at no income. */
  public Optional<IncomeLimit> of(String program, String group, LocalDate day) {
    return limits.of(asked(program, group, day), IncomeLimits::limit);
  }

  /** The share of family income, in percent, above which own medical costs are high. */
  public BigDecimal highCostPercent(String program, LocalDate day) {
    return percent(TableLine.of(asked(program, "HIGH_MEDICAL_COST", day)));
  }

  private DecisionOutcome asked(String program, String group, LocalDate day) {
    return tables.decide(
        "assistance-limits", Map.of("program", program, "group", group, "day", number(day)));
  }

  private static Optional<IncomeLimit> limit(DecisionOutcome outcome) {
    if (outcome.results().isEmpty()) {
      return Optional.empty();
    }
    TableLine line = TableLine.of(outcome);
    return Optional.of(
        new IncomeLimit(
            percent(line),
            "AT_MOST".equals(line.text("comparison")),
            MonthlyRounding.valueOf(line.text("rounding")),
            line.holds("confirm"),
            line.text("citation"),
            line.table()));
  }

  private static BigDecimal percent(TableLine line) {
    return new BigDecimal(line.text("percent"));
  }

  /** A day as tables read it, e.g. 20260131. */
  public static int number(LocalDate day) {
    return day.getYear() * 10_000 + day.getMonthValue() * 100 + day.getDayOfMonth();
  }
}
