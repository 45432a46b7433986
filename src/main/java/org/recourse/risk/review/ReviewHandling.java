package org.recourse.risk.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.recourse.engine.EngineClock;
import org.recourse.risk.owed.DutySettling;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks where a review stands. Each method is one transaction. */
@Service
@Transactional
public class ReviewHandling {

  private static final String ANALYSIS = "ROOT_CAUSE_ANALYSIS";

  private final ActionBook book;
  private final DutySettling duties;

  ReviewHandling(ActionBook book, DutySettling duties) {
    this.book = book;
    this.duties = duties;
  }

  /**
   * Where the actions stand.
   *
   * @param open whether any is not done, or its effect not known
   * @param dueAt when the next is due; null where none is open
   */
  public record Sight(boolean open, Instant dueAt) {}

  /** The analysis is on record; says which actions are open. */
  public Sight look(UUID caseId) {
    duties.doneByStep(caseId, ANALYSIS, "Risk file, Analyze event");
    List<Action> open = book.of(caseId).stream().filter(Action::isOpen).toList();
    return new Sight(
        !open.isEmpty(),
        open.stream()
            .map(Action::dueOn)
            .min(Comparator.naturalOrder())
            .map(ReviewHandling::endOf)
            .orElse(null));
  }

  private static Instant endOf(LocalDate day) {
    return day.atTime(17, 0).atZone(EngineClock.HOSPITAL).toInstant();
  }
}
