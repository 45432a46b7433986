package org.recourse.assistance.dispute;

import java.time.Instant;
import java.util.UUID;
import org.recourse.deadline.CaseClock;
import org.recourse.deadline.ClockTrigger;
import org.recourse.deadline.Deadlines;
import org.springframework.stereotype.Component;

/** The time in which a dispute must be answered, by the table assistance-deadlines-dispute. */
@Component
public class DisputeClock {

  /** The clock's word in the table. */
  public static final String CLOCK = "DISPUTE_ANSWER";

  static final String TRACK = "DISPUTE";

  /** What sets it going, in the table's word. */
  static final String STARTED_BY = "DECISION_DISPUTED";

  private final Deadlines deadlines;

  DisputeClock(Deadlines deadlines) {
    this.deadlines = deadlines;
  }

  /** Starts it, or finds the one that runs; returns until when the patient must have the answer. */
  Instant start(UUID caseId, Instant received) {
    return deadlines.start(caseId, new ClockTrigger(TRACK, STARTED_BY, received)).get(0).dueAt();
  }

  /** The patient has the answer; returns whether it came late. */
  boolean answered(UUID caseId, Instant at) {
    return deadlines.met(caseId, TRACK, CLOCK, at, "ANSWERED").stream()
        .anyMatch(CaseClock::metLate);
  }

  /** The patient took the dispute back. */
  void takenBack(UUID caseId) {
    deadlines.cancel(caseId, TRACK, "WITHDRAWN");
  }

  /** Until when the patient must have the answer; null where no dispute waits. */
  Instant dueAt(UUID caseId) {
    return deadlines.of(caseId).stream()
        .filter(clock -> clock.clock().equals(CLOCK) && clock.isRunning())
        .map(CaseClock::dueAt)
        .findFirst()
        .orElse(null);
  }
}
