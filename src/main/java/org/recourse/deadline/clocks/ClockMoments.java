package org.recourse.deadline.clocks;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.recourse.deadline.CaseClock;
import org.recourse.deadline.ClockNews;
import org.recourse.deadline.Reached;
import org.recourse.deadline.rules.DeadlineRule;
import org.springframework.stereotype.Component;

/** Says what it means that a moment has come, by the record and not by the timer. */
@Component
public class ClockMoments {

  /** Where all clocks that run have run out, nothing more comes by itself. */
  private static final Duration BY_AND_BY = Duration.ofDays(30);

  private final ClockBook book;
  private final ClockPapers papers;
  private final RunningClocks clocks;

  ClockMoments(ClockBook book, ClockPapers papers, RunningClocks clocks) {
    this.book = book;
    this.papers = papers;
    this.clocks = clocks;
  }

  /** What the clocks of a case say now; each warning and each miss is noted once. */
  public Reached reached(UUID caseId) {
    book.hold(caseId);
    Instant now = book.now();
    List<ClockNews> news =
        clocks.findByCaseIdAndNextDueAtLessThanEqualOrderById(caseId, now).stream()
            .flatMap(clock -> note(clock, now))
            .toList();
    RunningClocks.Outlook outlook = clocks.outlook(caseId);
    Instant next = outlook.lookAt() == null ? now.plus(BY_AND_BY) : outlook.lookAt();
    return new Reached(news, outlook.running() > 0, next);
  }

  private Stream<ClockNews> note(RunningClock clock, Instant now) {
    DeadlineRule rule = papers.ruleOf(clock);
    if (clock.hasRunOut(now)) {
      clock.miss(now);
      CaseClock shown =
          book.file(clock, "CLOCK_MISSED", "A clock has run out.", Map.of("missedAt", now));
      return Stream.of(new ClockNews(shown, null, false));
    }
    int percent = Warnings.reached(clock, rule, now);
    if (percent <= clock.lastWarning) {
      return Stream.empty();
    }
    clock.lastWarning = percent;
    CaseClock shown =
        book.file(
            clock, "CLOCK_WARNING", "A clock comes near its end.", Map.of("percent", percent));
    return Stream.of(new ClockNews(shown, percent, Warnings.isLast(percent, rule)));
  }
}
