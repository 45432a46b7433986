package org.recourse.assistance.plan;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.recourse.assistance.household.Money;
import org.recourse.assistance.liability.PaymentPlan;
import org.recourse.engine.EngineClock;
import org.recourse.forms.desk.KeptBeside;
import org.springframework.stereotype.Component;

/** Missed payments as forms show them. */
@Component
class PlanInWords implements KeptBeside {

  private final PlanBook book;
  private final PlanClock period;
  private final ActivePlans plans;

  PlanInWords(PlanBook book, PlanClock period, ActivePlans plans) {
    this.book = book;
    this.period = period;
    this.plans = plans;
  }

  @Override
  public Map<String, Supplier<?>> surroundings(UUID caseId) {
    return Map.of(
        "planMissed",
            () -> book.open(caseId).map(round -> round.missedOn.replace(",", ", ")).orElse(""),
        "planStandsUntil", () -> until(caseId),
        "planMonthly", () -> monthly(caseId),
        "planRule", () -> PaymentPlan.DEFAULT_RULE);
  }

  private String until(UUID caseId) {
    Instant over = period.dueAt(caseId);
    return over == null ? "" : EngineClock.inWords(over);
  }

  private String monthly(UUID caseId) {
    Long cents = plans.monthlyCents(caseId);
    return cents == null ? "" : Money.words(cents);
  }
}
