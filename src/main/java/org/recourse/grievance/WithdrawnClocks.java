package org.recourse.grievance;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.recourse.casefile.Timeline;
import org.recourse.deadline.CaseClock;
import org.recourse.deadline.Deadlines;
import org.recourse.engine.DecisionOutcome;
import org.recourse.engine.Decisions;
import org.springframework.stereotype.Component;

/**
 * What becomes of the clocks of a complaint that was taken back. What was owed to the person who
 * complained ends; what the hospital owes by law all the same goes on, such as a report of a
 * privacy breach (Health and Safety Code 1280.15).
 */
@Component
class WithdrawnClocks {

  private static final String TABLE = "grievance-withdrawal";

  private final Deadlines deadlines;
  private final Decisions decisions;
  private final Timeline timeline;

  WithdrawnClocks(Deadlines deadlines, Decisions decisions, Timeline timeline) {
    this.deadlines = deadlines;
    this.decisions = decisions;
    this.timeline = timeline;
  }

  /** Ends what ends by the table, and says on the timeline what goes on and why. */
  void settle(UUID caseId) {
    Map<String, Object> goOn = new LinkedHashMap<>();
    deadlines.of(caseId).stream()
        .filter(CaseClock::isRunning)
        .map(CaseClock::clock)
        .distinct()
        .forEach(
            clock -> {
              DecisionOutcome said = decisions.decide(TABLE, Map.of("clock", clock));
              if (Boolean.TRUE.equals(said.single().get("goesOn"))) {
                goOn.put(clock, said.asDetails());
              }
            });
    deadlines.cancelAllBut(caseId, goOn.keySet(), "WITHDRAWN");
    if (!goOn.isEmpty()) {
      timeline.record(
          caseId, "DUTIES_GO_ON", "What is owed without a complaint goes on.", Map.copyOf(goOn));
    }
  }
}
