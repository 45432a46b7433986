package org.recourse.assistance.plan;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.recourse.assistance.desk.LetterFields;
import org.recourse.assistance.household.Money;
import org.recourse.deadline.calendar.BusinessCalendar;
import org.springframework.stereotype.Component;

/** What the letter about missed payments says of its own. */
@Component
class PlanLetterFields implements LetterFields {

  private final PlanBook book;
  private final PlanClock period;
  private final ActivePlans plans;

  PlanLetterFields(PlanBook book, PlanClock period, ActivePlans plans) {
    this.book = book;
    this.period = period;
    this.plans = plans;
  }

  @Override
  public String letter() {
    return "PLAN";
  }

  @Override
  public Map<String, Object> fields(UUID caseId, Map<String, Object> known, String language) {
    Map<String, Object> fields = new HashMap<>();
    book.open(caseId).ifPresent(round -> fields.put("missedOn", round.firstMissed().toString()));
    Instant over = period.dueAt(caseId);
    if (over != null) {
      fields.put("standsUntil", BusinessCalendar.dayOf(over).toString());
    }
    Long monthly = plans.monthlyCents(caseId);
    if (monthly != null) {
      fields.put("monthly", Money.words(monthly));
    }
    return fields;
  }
}
