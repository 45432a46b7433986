package org.recourse.deadline.clocks;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.recourse.deadline.CaseClock;
import org.recourse.deadline.ClockEnded;
import org.recourse.deadline.ClockState;
import org.recourse.deadline.rules.ClockOutcome;
import org.springframework.stereotype.Component;

/** Ends clocks: what they asked for was done, or they no longer apply. */
@Component
public class ClockEnding {

  private final ClockBook book;
  private final RunningClocks clocks;

  ClockEnding(ClockBook book, RunningClocks clocks) {
    this.book = book;
    this.clocks = clocks;
  }

  /** Ends the running clocks of this word as met; empty when none runs. */
  public List<CaseClock> met(UUID caseId, String track, String clock, Instant at, String by) {
    return end(
        caseId,
        running -> running.clock.equals(clock) && (track == null || running.track.equals(track)),
        ClockState.MET,
        at,
        by);
  }

  /** Ends the running clocks of this track, or of all, as no longer applying. */
  public List<CaseClock> cancel(UUID caseId, String track, String why) {
    return end(
        caseId,
        running -> track == null || running.track.equals(track),
        ClockState.CANCELLED,
        book.now(),
        why);
  }

  /** Ends the running clocks as no longer applying, except those of these words. */
  public List<CaseClock> cancelAllBut(UUID caseId, Set<String> goOn, String why) {
    return end(
        caseId, running -> !goOn.contains(running.clock), ClockState.CANCELLED, book.now(), why);
  }

  private List<CaseClock> end(
      UUID caseId, Predicate<RunningClock> which, ClockState how, Instant at, String by) {
    book.hold(caseId);
    return clocks.findByCaseIdAndStateOrderById(caseId, ClockState.RUNNING).stream()
        .filter(which)
        .map(clock -> end(clock, how, at.truncatedTo(ChronoUnit.MICROS), by, Map.of()))
        .toList();
  }

  /** Ends one clock by what a person reported in these words. */
  CaseClock report(RunningClock clock, ClockOutcome outcome, Instant at, String words) {
    return end(
        clock,
        outcome.ends(),
        at,
        outcome.outcome(),
        Map.of("reported", outcome.label(), "words", words, "citation", outcome.citation()));
  }

  private CaseClock end(
      RunningClock clock, ClockState how, Instant at, String by, Map<String, Object> more) {
    clock.end(how, at, by);
    boolean met = how == ClockState.MET;
    Map<String, Object> details = new HashMap<>(more);
    details.putAll(Map.of("endedAt", at, "endedBy", by, "late", met && at.isAfter(clock.dueAt)));
    CaseClock shown =
        book.file(
            clock,
            met ? "CLOCK_MET" : "CLOCK_CANCELLED",
            met ? "A clock was met." : "A clock no longer applies.",
            details);
    book.publish(new ClockEnded(shown));
    return shown;
  }
}
