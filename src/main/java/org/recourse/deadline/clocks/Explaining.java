package org.recourse.deadline.clocks;

import org.recourse.casefile.CaseFiles;
import org.recourse.deadline.DueDateExplanation;
import org.recourse.deadline.DueDateExplanation.MoreTime;
import org.recourse.deadline.DueDateExplanation.StoodStill;
import org.recourse.deadline.calendar.Counted;
import org.recourse.deadline.rules.DeadlineRule;
import org.springframework.stereotype.Component;

/** Explains a due date from what was kept when it was counted. */
@Component
public class Explaining {

  private final RunningClocks clocks;
  private final ClockPapers papers;
  private final CaseFiles files;

  Explaining(RunningClocks clocks, ClockPapers papers, CaseFiles files) {
    this.clocks = clocks;
    this.papers = papers;
    this.files = files;
  }

  /** Why this clock is due when it is. */
  public DueDateExplanation explain(long id) {
    RunningClock clock = clocks.get(id);
    DeadlineRule rule = papers.ruleOf(clock);
    Counted counted = papers.countOf(clock);
    return new DueDateExplanation(
        files.get(clock.caseId).number(),
        id,
        rule.label(),
        new ExplanationWords(clock, rule, counted).text(),
        clock.dueAt,
        clock.lawfulUntil,
        clock.startEvent,
        clock.startedAt,
        rule.unit().of(rule.amount()),
        rule.kind(),
        counted.skipped(),
        counted.rolledOver(),
        clock.extensions.stream()
            .map(
                e ->
                    new MoreTime(e.unit().of(e.amount()), e.letter(), e.grantedBy(), e.grantedAt()))
            .toList(),
        clock.pauses.stream()
            .map(p -> new StoodStill(p.pausedAt(), p.pausedUntil(), p.pausedBy()))
            .toList(),
        rule.citation(),
        rule.sureness(),
        rule.rule(),
        rule.table() + " version " + rule.tableVersion(),
        rule.version(),
        counted.calendars(),
        counted.beyondTables());
  }
}
