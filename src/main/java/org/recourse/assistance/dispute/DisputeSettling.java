package org.recourse.assistance.dispute;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.recourse.assistance.desk.CollectionsHold;
import org.recourse.assistance.watch.HelpChanges;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.CaseFiles;
import org.recourse.casefile.CaseStatus;
import org.recourse.casefile.Timeline;
import org.recourse.engine.CaseEngine;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Does what follows from the answer to a dispute. */
@Service
@Transactional
public class DisputeSettling {

  private final DisputeBook book;
  private final DisputeClock due;
  private final List<CollectionsHold> holds;
  private final HelpChanges help;
  private final CaseFiles files;
  private final Timeline timeline;
  private final CaseEngine engine;
  private final Clock clock;

  DisputeSettling(
      DisputeBook book,
      DisputeClock due,
      List<CollectionsHold> holds,
      HelpChanges help,
      CaseFiles files,
      Timeline timeline,
      CaseEngine engine,
      Clock clock) {
    this.book = book;
    this.due = due;
    this.holds = holds;
    this.help = help;
    this.files = files;
    this.timeline = timeline;
    this.engine = engine;
    this.clock = clock;
  }

  /**
   * The answer has gone to the patient, or the dispute was taken back. Where the decision is made
   * again everything is screened again and collections stay held; else they are released, and a
   * case that was opened for the dispute is closed as it was. Safe to repeat.
   */
  public void settle(UUID caseId) {
    CaseFile file = files.getHeld(caseId);
    book.toSettle(caseId).ifPresent(dispute -> settle(file, dispute));
  }

  /**
   * The decision was made again and the patient knows it: collections are held no longer for it.
   */
  public void decidedAgain(UUID caseId) {
    if (!book.isOpen(caseId)) {
      holds.forEach(hold -> hold.release(caseId, Disputes.HOLD));
    }
  }

  private void settle(CaseFile file, Dispute dispute) {
    UUID caseId = file.id();
    dispute.settledAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
    if ("WITHDRAWN".equals(dispute.outcome)) {
      due.takenBack(caseId);
    } else {
      dispute.late |= due.answered(caseId, dispute.settledAt);
    }
    timeline.record(
        caseId,
        "DISPUTE_SETTLED",
        "The dispute is settled.",
        Map.of("changes", book.keep(dispute)));
    boolean flows = engine.isUnderWay(file, file.kind(), Map.of());
    if ("CHANGED".equals(dispute.outcome)) {
      decideAgain(file, flows);
    } else if (!book.isOpen(caseId)) {
      holds.forEach(hold -> hold.release(caseId, Disputes.HOLD));
      if (dispute.outcomeBefore != null && !flows) {
        files.close(
            caseId,
            CaseStatus.CLOSED,
            dispute.outcomeBefore,
            "The case was closed again after its dispute was settled.");
      }
    }
    book.waiting(caseId).ifPresent(next -> due.start(caseId, next.receivedAt));
    help.lookAgain(file);
  }

  private void decideAgain(CaseFile file, boolean flows) {
    if (flows) {
      help.screenAgain(file, "DISPUTE");
    } else {
      engine.begin(file, Map.of());
    }
  }
}
