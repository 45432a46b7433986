package org.recourse.deadline.clocks;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.recourse.deadline.CaseClock;
import org.recourse.deadline.calendar.Counted;
import org.recourse.deadline.calendar.DueDates;
import org.recourse.deadline.calendar.Leg;
import org.recourse.deadline.calendar.Standstill;
import org.recourse.deadline.rules.DeadlineRule;
import org.springframework.stereotype.Component;

/** Counts a clock by its rule, its extensions and its pauses, and shows it. */
@Component
class ClockCount {

  private final DueDates dates;
  private final ClockPapers papers;
  private final Clock time;

  ClockCount(DueDates dates, ClockPapers papers, Clock clock) {
    this.dates = dates;
    this.papers = papers;
    this.time = clock;
  }

  /** What its due moment is by this rule; changes nothing. */
  Counted count(RunningClock clock, DeadlineRule rule, List<Pause> pauses) {
    List<Leg> legs = new ArrayList<>(List.of(rule.firstLeg()));
    clock.extensions.forEach(extension -> legs.add(extension.leg()));
    List<Standstill> stills = pauses.stream().map(Pause::standstill).toList();
    return dates.count(clock.startedAt, legs, stills, rule.rollForward(), rule.endOfDay());
  }

  /**
   * Sets its due moment and remembers how it came about. More time takes a warning back, so that it
   * comes again; less time leaves the ones nobody has told yet to be told.
   */
  void settle(RunningClock clock, DeadlineRule rule) {
    Counted counted = count(clock, rule, clock.pauses);
    Instant now = time.instant();
    boolean isNew = clock.counted == null;
    clock.rule = papers.text(rule);
    clock.counted = papers.text(counted);
    clock.dueAt = counted.dueAt();
    clock.lawfulUntil = counted.lawfulUntil();
    if (!isNew) {
      clock.lastWarning = Math.min(clock.lastWarning, Warnings.reached(clock, rule, now));
    }
    if (clock.missedAt != null && !clock.hasRunOut(now)) {
      clock.missedAt = null;
    }
  }

  /** The clock as other rooms see it. */
  CaseClock shown(RunningClock clock) {
    DeadlineRule rule = papers.ruleOf(clock);
    Pause pause = clock.isRunning() ? clock.pauseAt(time.instant()) : null;
    return new CaseClock(
        clock.id,
        clock.caseId,
        clock.track,
        clock.clock,
        clock.round,
        rule.label(),
        rule.whose(),
        rule.kind(),
        clock.startEvent,
        clock.startedAt,
        clock.dueAt,
        clock.lawfulUntil,
        Warnings.all(clock, rule),
        clock.nextDueAt,
        clock.state,
        pause == null ? null : pause.pausedUntil(),
        clock.missedAt,
        clock.misses,
        clock.endedAt,
        clock.endedBy,
        rule.pausable(),
        rule.extension(),
        rule.citation(),
        rule.sureness());
  }
}
