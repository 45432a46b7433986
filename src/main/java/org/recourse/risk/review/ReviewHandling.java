package org.recourse.risk.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.CaseFiles;
import org.recourse.engine.CaseEngine;
import org.recourse.engine.EngineClock;
import org.recourse.risk.file.RiskBook;
import org.recourse.risk.owed.DutySettling;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks where a review stands. Each method is one transaction. */
@Service
@Transactional
public class ReviewHandling {

  private static final String ANALYSIS = "ROOT_CAUSE_ANALYSIS";
  private static final String FOLLOW_UP = "FollowUpActions";

  private final ActionBook book;
  private final RiskBook risks;
  private final DutySettling duties;
  private final CaseFiles files;
  private final CaseEngine engine;

  ReviewHandling(
      ActionBook book, RiskBook risks, DutySettling duties, CaseFiles files, CaseEngine engine) {
    this.book = book;
    this.risks = risks;
    this.duties = duties;
    this.files = files;
    this.engine = engine;
  }

  /**
   * Where the actions stand.
   *
   * @param open whether any is not done, or its effect not known, and nobody is asked to follow it
   * @param dueAt when the next is due; null where none is open
   */
  public record Sight(boolean open, Instant dueAt) {}

  /**
   * The analysis is on record; says which actions are open and followed by nobody yet: a case that
   * is reviewed twice has one task for the actions of both.
   */
  public Sight look(UUID caseId) {
    CaseFile file = files.getHeld(caseId);
    if (ANALYSIS.equals(risks.get(caseId).analyzedAs())) {
      duties.doneByStep(caseId, ANALYSIS, "Risk file, Analyze event");
    }
    List<Action> open = book.of(caseId).stream().filter(Action::isOpen).toList();
    return new Sight(
        !open.isEmpty() && !engine.waitsAt(file, FOLLOW_UP),
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
