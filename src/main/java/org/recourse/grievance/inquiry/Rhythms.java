package org.recourse.grievance.inquiry;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
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
    return new Rhythm(
        after(said, "answerDays"),
        after(said, "firstReminderDays"),
        after(said, "secondReminderDays"),
        after(said, "headDays"),
        after(said, "supervisorDays"));
  }

  private Instant after(DecisionOutcome said, String column) {
    return days.after(clock.instant(), ((Number) said.single().get(column)).intValue());
  }
}
