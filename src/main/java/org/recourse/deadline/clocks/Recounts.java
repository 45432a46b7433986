package org.recourse.deadline.clocks;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.CaseFiles;
import org.recourse.casefile.text.SafeText;
import org.recourse.deadline.CaseClock;
import org.recourse.deadline.ClockMoved;
import org.recourse.deadline.ClockState;
import org.recourse.deadline.Move;
import org.recourse.deadline.calendar.BusinessCalendar;
import org.recourse.deadline.calendar.Counted;
import org.recourse.deadline.rules.DeadlineRule;
import org.recourse.deadline.rules.DeadlineRules;
import org.springframework.stereotype.Component;

/**
 * Counts running clocks anew when a holiday or a rule has changed, and only when a person says so.
 */
@Component
public class Recounts {

  private static final int LONGEST_REASON = 2_000;

  private final ClockBook book;
  private final RunningClocks clocks;
  private final ClockCount count;
  private final ClockPapers papers;
  private final DeadlineRules rules;
  private final CaseFiles files;

  Recounts(
      ClockBook book,
      RunningClocks clocks,
      ClockCount count,
      ClockPapers papers,
      DeadlineRules rules,
      CaseFiles files) {
    this.book = book;
    this.clocks = clocks;
    this.count = count;
    this.papers = papers;
    this.rules = rules;
    this.files = files;
  }

  /** The running clocks that would move, the most pressing first; changes nothing. */
  public List<Move> pending() {
    return clocks.findByStateOrderByDueAt(ClockState.RUNNING).stream()
        .flatMap(clock -> move(clock, files.get(clock.caseId)).stream())
        .toList();
  }

  /** Counts this clock anew; empty when it stays. */
  public Optional<CaseClock> take(long id, String reason) {
    SafeText.require("reason", reason, LONGEST_REASON);
    RunningClock clock = book.held(id);
    CaseFile file = files.get(clock.caseId);
    Optional<Move> move = clock.isRunning() ? move(clock, file) : Optional.empty();
    return move.map(
        wished -> {
          count.settle(clock, ruleOf(clock, file));
          CaseClock shown =
              book.file(
                  clock,
                  "CLOCK_RECOUNTED",
                  "A clock was counted anew by the tables of today.",
                  Map.of(
                      "dueBefore", wished.dueAt(), "because", wished.because(), "reason", reason));
          book.publish(new ClockMoved(shown));
          return shown;
        });
  }

  private Optional<Move> move(RunningClock clock, CaseFile file) {
    DeadlineRule before = papers.ruleOf(clock);
    DeadlineRule rule = ruleOf(clock, file);
    Counted counted = count.count(clock, rule, clock.pauses);
    if (counted.dueAt().equals(clock.dueAt) && counted.lawfulUntil().equals(clock.lawfulUntil)) {
      return Optional.empty();
    }
    return Optional.of(
        new Move(
            clock.id,
            clock.caseId,
            file.number(),
            clock.track,
            rule.label(),
            clock.dueAt,
            counted.dueAt(),
            clock.lawfulUntil,
            counted.lawfulUntil(),
            because(before, rule, papers.countOf(clock), counted)));
  }

  /** The rule of today; the one it started by where the tables know none any more. */
  private DeadlineRule ruleOf(RunningClock clock, CaseFile file) {
    return rules
        .of(
            file.kind(),
            clock.clock,
            clock.startEvent,
            BusinessCalendar.dayOf(clock.startedAt),
            papers.factsOf(clock))
        .orElseGet(() -> papers.ruleOf(clock));
  }

  private static String because(
      DeadlineRule before, DeadlineRule now, Counted then, Counted counted) {
    if (!before.firstLeg().equals(now.firstLeg())) {
      return "The rule gives %s instead of %s (%s)."
          .formatted(
              now.unit().of(now.amount()), before.unit().of(before.amount()), now.citation());
    }
    if (!then.calendars().equals(counted.calendars())) {
      return "The holiday tables have changed: %s."
          .formatted(String.join(", ", counted.calendars()));
    }
    return "The rule or the hospital's settings have changed (%s).".formatted(now.citation());
  }
}
