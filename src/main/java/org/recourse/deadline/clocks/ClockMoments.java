package org.recourse.deadline.clocks;

import java.time.Instant;
import java.util.Map;
import org.recourse.deadline.Reached;
import org.recourse.deadline.Reached.Meaning;
import org.recourse.deadline.rules.DeadlineRule;
import org.springframework.stereotype.Component;

/** Says what it means that a timer has fired, by the record and not by the timer. */
@Component
public class ClockMoments {

  private final ClockBook book;
  private final ClockPapers papers;

  ClockMoments(ClockBook book, ClockPapers papers) {
    this.book = book;
    this.papers = papers;
  }

  /** What the clock says now; a warning or a miss is noted once. */
  public Reached reached(long id) {
    RunningClock clock = book.held(id);
    if (!clock.isRunning()) {
      return new Reached(Meaning.ENDED, null, null);
    }
    DeadlineRule rule = papers.ruleOf(clock);
    Instant now = book.now();
    if (clock.hasRunOut(now)) {
      if (clock.miss(now)) {
        book.file(clock, "CLOCK_MISSED", "A clock has run out.", Map.of("missedAt", now));
      }
      return new Reached(Meaning.MISSED, null, null);
    }
    int percent = Warnings.reached(clock, rule, now);
    if (percent <= clock.lastWarning) {
      return new Reached(Meaning.NOT_YET, null, Warnings.next(clock, rule));
    }
    clock.lastWarning = percent;
    book.file(clock, "CLOCK_WARNING", "A clock comes near its end.", Map.of("percent", percent));
    return new Reached(Meaning.WARNING, percent, Warnings.next(clock, rule));
  }
}
