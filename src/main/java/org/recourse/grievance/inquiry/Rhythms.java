package org.recourse.grievance.inquiry;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.recourse.deadline.calendar.Counted;
import org.recourse.engine.DecisionOutcome;
import org.recourse.engine.Decisions;
import org.springframework.stereotype.Component;

/** Reads the office's rhythm of chasing off its table and counts the days. */
@Component
class Rhythms {

  private final Decisions decisions;
  private final Urgency urgency;
  private final InquiryDays days;
  private final Clock clock;

  Rhythms(Decisions decisions, Urgency urgency, InquiryDays days, Clock clock) {
    this.decisions = decisions;
    this.urgency = urgency;
    this.days = days;
    this.clock = clock;
  }

  /** What the table says about a question of this case. */
  DecisionOutcome decide(UUID caseId) {
    return decisions.decide(
        "grievance-inquiry-rhythm", Map.of("immediateReview", urgency.isImmediate(caseId)));
  }

  /** The rhythm of a question sent now. */
  Rhythm from(DecisionOutcome said) {
    Counted answer = after(said, "answerDays");
    return new Rhythm(
        answer.dueAt(),
        answer.skipped().stream().map(day -> day.day() + ": " + day.why()).toList(),
        after(said, "firstReminderDays").dueAt(),
        after(said, "secondReminderDays").dueAt(),
        after(said, "headDays").dueAt(),
        after(said, "supervisorDays").dueAt());
  }

  private Counted after(DecisionOutcome said, String column) {
    return days.after(clock.instant(), ((Number) said.single().get(column)).intValue());
  }
}
