package org.recourse.deadline.clocks;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.recourse.casefile.CaseFile;
import org.recourse.deadline.CaseClock;
import org.recourse.deadline.ClockStarted;
import org.recourse.deadline.ClockState;
import org.recourse.deadline.ClockTrigger;
import org.recourse.deadline.calendar.BusinessCalendar;
import org.recourse.deadline.rules.DeadlineRule;
import org.recourse.deadline.rules.DeadlineRules;
import org.springframework.stereotype.Component;

/** Starts the clocks that the deadlines tables name. */
@Component
public class ClockStarting {

  private final ClockBook book;
  private final RunningClocks clocks;
  private final ClockCount count;
  private final ClockPapers papers;
  private final DeadlineRules rules;
  private final BusinessCalendar calendar;

  ClockStarting(
      ClockBook book,
      RunningClocks clocks,
      ClockCount count,
      ClockPapers papers,
      DeadlineRules rules,
      BusinessCalendar calendar) {
    this.book = book;
    this.clocks = clocks;
    this.count = count;
    this.papers = papers;
    this.rules = rules;
    this.calendar = calendar;
  }

  /** Starts every clock the trigger sets going; one that runs already, or ran from it, stays. */
  public List<CaseClock> start(UUID caseId, ClockTrigger trigger) {
    return start(caseId, trigger, false);
  }

  /** As {@link #start}, but one that was taken to be owed no longer begins again. */
  public List<CaseClock> startAnew(UUID caseId, ClockTrigger trigger) {
    return start(caseId, trigger, true);
  }

  private List<CaseClock> start(UUID caseId, ClockTrigger trigger, boolean anew) {
    CaseFile file = book.hold(caseId);
    Map<String, Object> facts = facts(trigger);
    List<CaseClock> started = new ArrayList<>();
    for (DeadlineRule rule : rules(file.kind(), trigger, facts)) {
      List<RunningClock> before =
          clocks.findByCaseIdAndTrackAndClockOrderByRoundDesc(
              caseId, trigger.track(), rule.clock());
      started.add(
          before.stream()
              .filter(
                  clock -> clock.isRunning() || isFrom(clock, trigger) && !(anew && isOff(clock)))
              .findFirst()
              .map(count::shown)
              .orElseGet(() -> begin(caseId, trigger, rule, facts, before.size() + 1)));
    }
    return started;
  }

  /** When a clock of this word would be due if the trigger started it now; changes nothing. */
  public Optional<Instant> foreseen(UUID caseId, ClockTrigger trigger, String word) {
    RunningClock clock = new RunningClock();
    clock.startedAt = trigger.at();
    return rules(book.flowOf(caseId), trigger, facts(trigger)).stream()
        .filter(rule -> rule.clock().equals(word))
        .findFirst()
        .map(rule -> count.count(clock, rule, List.of()).dueAt());
  }

  private Map<String, Object> facts(ClockTrigger trigger) {
    Map<String, Object> facts = new HashMap<>(trigger.facts());
    facts.put("track", trigger.track());
    facts.putIfAbsent("workHours", calendar.isWorkHour(trigger.at()));
    return facts;
  }

  private List<DeadlineRule> rules(String flow, ClockTrigger trigger, Map<String, Object> facts) {
    return rules.starting(flow, trigger.event(), BusinessCalendar.dayOf(trigger.at()), facts);
  }

  private CaseClock begin(
      UUID caseId, ClockTrigger trigger, DeadlineRule rule, Map<String, Object> facts, int round) {
    RunningClock clock = new RunningClock();
    clock.caseId = caseId;
    clock.track = trigger.track();
    clock.clock = rule.clock();
    clock.round = round;
    clock.startEvent = trigger.event();
    clock.startedAt = trigger.at().truncatedTo(ChronoUnit.MICROS);
    clock.facts = papers.text(facts);
    count.settle(clock, rule);
    CaseClock shown =
        book.file(
            clock,
            "CLOCK_STARTED",
            "A clock was started.",
            Map.of(
                "startEvent", trigger.event(),
                "startedAt", clock.startedAt,
                "rule", rule.rule(),
                "table", rule.table() + " version " + rule.tableVersion(),
                "citation", rule.citation()));
    book.publish(new ClockStarted(shown));
    return shown;
  }

  private static boolean isOff(RunningClock clock) {
    return clock.state == ClockState.CANCELLED;
  }

  private static boolean isFrom(RunningClock clock, ClockTrigger trigger) {
    return clock.startEvent.equals(trigger.event())
        && clock.startedAt.equals(trigger.at().truncatedTo(ChronoUnit.MICROS));
  }
}
