package org.recourse.deadline.clocks;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.recourse.casefile.InvalidInput;
import org.recourse.casefile.NotAllowedNow;
import org.recourse.casefile.text.SafeText;
import org.recourse.deadline.CaseClock;
import org.recourse.deadline.ClockState;
import org.recourse.deadline.ClockTrigger;
import org.recourse.deadline.Reportable;
import org.recourse.deadline.rules.ClockOutcome;
import org.recourse.deadline.rules.ClockOutcomes;
import org.springframework.stereotype.Component;

/** Ends clocks by what people report: what was done, outside of our letters and steps. */
@Component
public class Reports {

  private static final int LONGEST_WORDS = 2_000;

  private final ClockBook book;
  private final ClockEnding ending;
  private final ClockStarting starting;
  private final ClockPapers papers;
  private final ClockOutcomes outcomes;
  private final RunningClocks clocks;

  Reports(
      ClockBook book,
      ClockEnding ending,
      ClockStarting starting,
      ClockPapers papers,
      ClockOutcomes outcomes,
      RunningClocks clocks) {
    this.book = book;
    this.ending = ending;
    this.starting = starting;
    this.papers = papers;
    this.outcomes = outcomes;
    this.clocks = clocks;
  }

  /** What may be reported of the running clocks of a case; changes nothing. */
  public List<Reportable> open(UUID caseId) {
    String flow = book.flowOf(caseId);
    return clocks.findByCaseIdAndStateOrderById(caseId, ClockState.RUNNING).stream()
        .flatMap(
            clock -> outcomes.of(flow, clock.clock).stream().map(one -> reportable(clock, one)))
        .toList();
  }

  private static Reportable reportable(RunningClock clock, ClockOutcome one) {
    return new Reportable(
        clock.id, one.outcome(), one.label(), one.ends(), one.reason(), one.citation());
  }

  /**
   * Ends a clock, and what ends with it, by what was done; starts what that sets going.
   *
   * @param at when it was done; null for now
   * @return the clocks that ended and those that started, in this order
   * @throws NotAllowedNow when the clock has ended, or no report ends it
   * @throws InvalidInput when outcome, moment or words can't be filed
   */
  public List<CaseClock> file(long id, String outcome, Instant at, String words) {
    RunningClock clock = book.held(id).orRefused();
    ClockOutcome meant = meant(clock, outcome);
    Instant when = moment(clock, at);
    SafeText.require("words", words, LONGEST_WORDS);
    Set<String> also = Set.copyOf(meant.alsoEnds());
    List<CaseClock> changed = new ArrayList<>();
    clocks.findByCaseIdAndStateOrderById(clock.caseId, ClockState.RUNNING).stream()
        .filter(one -> one.id.equals(id) || isOf(clock, one, also))
        .map(one -> ending.report(one, meant, when, words))
        .forEach(changed::add);
    meant
        .events()
        .forEach(
            event -> changed.addAll(starting.start(clock.caseId, trigger(clock, event, when))));
    return changed;
  }

  private static boolean isOf(RunningClock reported, RunningClock other, Set<String> words) {
    return other.track.equals(reported.track) && words.contains(other.clock);
  }

  private ClockOutcome meant(RunningClock clock, String outcome) {
    List<ClockOutcome> known = outcomes.of(book.flowOf(clock.caseId), clock.clock);
    if (known.isEmpty()) {
      throw new NotAllowedNow(
          "Nobody reports this clock as done: it ends with the letter or the step it waits for. Do"
              + " that, and it ends by itself.");
    }
    return known.stream()
        .filter(one -> one.outcome().equals(outcome))
        .findFirst()
        .orElseThrow(
            () ->
                InvalidInput.in(
                    "outcome",
                    "choose one of %s."
                        .formatted(known.stream().map(ClockOutcome::outcome).toList())));
  }

  private Instant moment(RunningClock clock, Instant at) {
    Instant now = book.now();
    Instant when = at == null ? now : at.truncatedTo(ChronoUnit.MICROS);
    if (when.isAfter(now)) {
      throw wrongMoment("lies ahead. Report what was done once it is done.");
    }
    if (when.isBefore(clock.startedAt.truncatedTo(ChronoUnit.MINUTES))) {
      throw wrongMoment("lies before this clock began. Look at the day again.");
    }
    return when;
  }

  private static InvalidInput wrongMoment(String why) {
    String sentence = "The moment you name " + why;
    return new InvalidInput(sentence, Map.of("at", sentence));
  }

  // Whether the moment lies within work hours is asked anew for each event.
  private ClockTrigger trigger(RunningClock clock, String event, Instant when) {
    Map<String, Object> facts = new HashMap<>(papers.factsOf(clock));
    facts.keySet().removeAll(Set.of("track", "workHours"));
    return new ClockTrigger(clock.track, event, when, facts);
  }
}
