package org.recourse.priorauth.clocks;

import java.util.UUID;
import org.recourse.deadline.CaseClock;
import org.recourse.deadline.Deadlines;
import org.recourse.deadline.Reached;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks at a payer's time when a moment has come, and says what is to be done. */
@Service
public class PayerWatch {

  private final Deadlines deadlines;
  private final PayerClocks clocks;
  private final FilingWatch filing;
  private final ChasedPayer payer;

  PayerWatch(Deadlines deadlines, PayerClocks clocks, FilingWatch filing, ChasedPayer payer) {
    this.deadlines = deadlines;
    this.clocks = clocks;
    this.filing = filing;
    this.payer = payer;
  }

  /**
   * What the moment asks for. A warning counts only of the clock that counts; a clock that has run
   * out always does, for each is a law of its own.
   */
  @Transactional
  public Sight look(UUID caseId) {
    Reached reached = deadlines.reached(caseId);
    if (!reached.running()) {
      return Sight.allEnded();
    }
    filing.hear(caseId, reached.news());
    CaseClock first = clocks.governing(caseId).orElse(null);
    if (first == null) {
      return Sight.nothingMore(reached.nextDueAt());
    }
    if (reached.news().stream()
        .anyMatch(news -> news.isMissed() && !PayerClocks.isOurs(news.clock()))) {
      return Sight.of(Sight.News.CLOCK_MISSED, first.dueAt());
    }
    var chasedAt = payer.chasedAt(caseId);
    if (reached.news().stream()
        .anyMatch(news -> news.clock().id() == first.id() && chasedAt.contains(news.percent()))) {
      return Sight.of(Sight.News.CHASE_DUE, first.dueAt());
    }
    return Sight.nothingMore(reached.nextDueAt());
  }
}
