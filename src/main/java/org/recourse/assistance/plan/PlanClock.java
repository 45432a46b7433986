package org.recourse.assistance.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.recourse.deadline.CaseClock;
import org.recourse.deadline.ClockTrigger;
import org.recourse.deadline.Deadlines;
import org.recourse.engine.EngineClock;
import org.springframework.stereotype.Component;

/**
 * The period in which every payment must have been missed before a plan may end, by the table
 * assistance-deadlines-plan.
 */
@Component
class PlanClock {

  /** The clock's word in the table. */
  static final String CLOCK = "PLAN_DEFAULT";

  private static final String TRACK = "PLAN";

  private final Deadlines deadlines;

  PlanClock(Deadlines deadlines) {
    this.deadlines = deadlines;
  }

  /** Starts it, or finds the one that runs; returns when the period is over. */
  Instant start(UUID caseId, LocalDate firstMissed) {
    Instant begun = firstMissed.atStartOfDay(EngineClock.HOSPITAL).toInstant();
    return deadlines
        .start(caseId, new ClockTrigger(TRACK, "FIRST_PAYMENT_MISSED", begun))
        .get(0)
        .dueAt();
  }

  /**
   * It no longer matters.
   *
   * @param why a word, e.g. {@code PAID}
   */
  void end(UUID caseId, String why) {
    deadlines.cancel(caseId, TRACK, why);
  }

  /** When the period is over; null where none runs. */
  Instant dueAt(UUID caseId) {
    return deadlines.of(caseId).stream()
        .filter(clock -> clock.clock().equals(CLOCK) && clock.isRunning())
        .map(CaseClock::dueAt)
        .findFirst()
        .orElse(null);
  }
}
