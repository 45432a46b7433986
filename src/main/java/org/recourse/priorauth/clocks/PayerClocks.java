package org.recourse.priorauth.clocks;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.recourse.deadline.CaseClock;
import org.recourse.deadline.ClockState;
import org.recourse.deadline.ClockTrigger;
import org.recourse.deadline.Deadlines;
import org.recourse.engine.EngineClock;
import org.recourse.priorauth.payer.PayerClass;
import org.springframework.stereotype.Component;

/**
 * The time the law gives a payer. Where two laws give it, both clocks run and the earlier counts.
 */
@Component
public class PayerClocks {

  private final Deadlines deadlines;

  PayerClocks(Deadlines deadlines) {
    this.deadlines = deadlines;
  }

  /**
   * Starts them. The plan's information counts as complete with its receipt of the request: that is
   * the earlier reading of the law.
   *
   * @param received when the payer had it
   * @param facts what the deadlines tables ask for
   */
  public void start(
      UUID caseId,
      PayerClass payerClass,
      Instant received,
      Map<String, Object> facts,
      boolean afterStabilization) {
    String track = payerClass.name();
    deadlines.start(caseId, new ClockTrigger(track, "PAYER_RECEIVED", received, facts));
    deadlines.start(caseId, new ClockTrigger(track, "INFORMATION_COMPLETE", received, facts));
    if (afterStabilization) {
      deadlines.start(caseId, new ClockTrigger(track, "POST_STABILIZATION_ASKED", received, facts));
    }
  }

  /** The payer has spoken: its running clocks are met. */
  public void decided(UUID caseId, Instant at) {
    running(caseId).stream()
        .filter(PayerClocks::isTheirs)
        .forEach(clock -> deadlines.met(caseId, clock.track(), clock.clock(), at, "DECIDED"));
    // Why it did not hurry matters no more; what is owed to the patient now is the decision's.
    deadlines.cancelAllBut(caseId, words(running(caseId), ExpediteClocks.NOTICE), "DECIDED");
  }

  /** The words of these clocks without one of them. */
  static Set<String> words(List<CaseClock> clocks, String without) {
    return clocks.stream()
        .map(CaseClock::clock)
        .filter(word -> !word.equals(without))
        .collect(Collectors.toSet());
  }

  /** Ends them, because nothing more is awaited. */
  public void stop(UUID caseId, String why) {
    deadlines.cancel(caseId, null, why);
  }

  /**
   * The one that counts: the running clock that is due first. Our own time to file is none, nor is
   * the plan's to write why it does not hurry.
   */
  Optional<CaseClock> governing(UUID caseId) {
    return running(caseId).stream()
        .filter(PayerClocks::isTheirs)
        .min(Comparator.comparing(CaseClock::dueAt));
  }

  /** Those that apply or did, with the reason of each date, as rows of a form. */
  public List<Map<String, String>> told(UUID caseId) {
    Long first = governing(caseId).map(CaseClock::id).orElse(null);
    return deadlines.of(caseId).stream()
        .filter(clock -> clock.state() != ClockState.CANCELLED)
        .map(
            clock ->
                Map.of(
                    "law", clock.label(),
                    "dueOn", EngineClock.inWords(clock.dueAt()),
                    "counts", first != null && clock.id() == first ? "yes" : "no",
                    "why", deadlines.explain(clock.id()).inWords()))
        .toList();
  }

  /** Our own time to file; the law gives the payer none in it. */
  static boolean isOurs(CaseClock clock) {
    return Set.of(AppealClocks.FILING, AppealClocks.KEEPING).contains(clock.clock());
  }

  /** Whether what the payer has to say about the care is waited for. */
  static boolean isTheirs(CaseClock clock) {
    return !isOurs(clock) && !clock.clock().equals(ExpediteClocks.NOTICE);
  }

  private List<CaseClock> running(UUID caseId) {
    return deadlines.of(caseId).stream().filter(CaseClock::isRunning).toList();
  }
}
