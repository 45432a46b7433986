package org.recourse.priorauth.clocks;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.recourse.deadline.CaseClock;
import org.recourse.deadline.ClockTrigger;
import org.recourse.deadline.Deadlines;
import org.springframework.stereotype.Component;

/** The clocks of a plan that refuses to expedite (42 CFR 422.570(d)). */
@Component
public class ExpediteClocks {

  /** The plan's time to write that it refuses, and why. */
  static final String NOTICE = "EXPEDITE_REFUSAL_NOTICE";

  private static final String REFUSED = "EXPEDITE_REFUSED";
  private static final String DECISION = "DECISION_FEDERAL";

  private final Deadlines deadlines;

  ExpediteClocks(Deadlines deadlines) {
    this.deadlines = deadlines;
  }

  /** Whether the plan refused before, in this case. */
  public boolean wereRefused(UUID caseId) {
    return deadlines.of(caseId).stream().anyMatch(clock -> clock.clock().equals(NOTICE));
  }

  /** Whether the plan's time to decide runs. */
  public boolean areRunning(UUID caseId) {
    return deadlines.of(caseId).stream()
        .anyMatch(clock -> clock.isRunning() && clock.clock().equals(DECISION));
  }

  /**
   * Ends the expedited time of a decision and starts the standard one, from the plan's receipt, and
   * the plan's time to write.
   *
   * @param track the class of the payer
   * @param received when the plan had the request
   * @param refused when it refused
   * @param facts what the deadlines tables ask for of a standard request
   * @return what runs now: the standard time and the time to write
   */
  public List<CaseClock> refused(
      UUID caseId, String track, Instant received, Instant refused, Map<String, Object> facts) {
    // The notice comes first: what waits for the clocks of a case goes on while one runs.
    deadlines.start(caseId, new ClockTrigger(track, REFUSED, refused, facts));
    List<CaseClock> running = deadlines.of(caseId).stream().filter(CaseClock::isRunning).toList();
    deadlines.cancelAllBut(caseId, PayerClocks.words(running, DECISION), REFUSED);
    // Anew, for the standard time begins at the same moment as the one that was just ended.
    deadlines.startAnew(caseId, new ClockTrigger(track, "PAYER_RECEIVED", received, facts));
    return deadlines.of(caseId).stream()
        .filter(CaseClock::isRunning)
        .filter(clock -> List.of(DECISION, NOTICE).contains(clock.clock()))
        .toList();
  }
}
