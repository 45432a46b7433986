package org.recourse.assistance.dispute;

import java.time.LocalDate;
import java.util.Map;
import org.recourse.deadline.calendar.Unit;
import org.recourse.deadline.rules.DeadlineRules;
import org.springframework.stereotype.Component;

/** In how many days a dispute is answered, as letters promise it. */
@Component
public class AnswerDays {

  private final DeadlineRules rules;

  AnswerDays(DeadlineRules rules) {
    this.rules = rules;
  }

  /**
   * The calendar days of the table assistance-deadlines-dispute; null where it gives none, or
   * counts otherwise, so that no letter promises a wrong day.
   */
  public Integer on(LocalDate day) {
    return rules
        .of(
            "assistance",
            DisputeClock.CLOCK,
            DisputeClock.STARTED_BY,
            day,
            Map.of("track", DisputeClock.TRACK))
        .filter(rule -> rule.unit() == Unit.CALENDAR_DAYS)
        .map(rule -> rule.amount())
        .orElse(null);
  }
}
