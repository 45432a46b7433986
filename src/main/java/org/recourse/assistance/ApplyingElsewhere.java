package org.recourse.assistance;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.recourse.assistance.answer.ProgramAnswer;
import org.recourse.assistance.answer.ProgramAnswers;
import org.recourse.assistance.papers.PaperChase;
import org.recourse.assistance.result.Enrollment;
import org.recourse.casefile.CaseFiles;
import org.recourse.casefile.Timeline;
import org.recourse.engine.CaseEngine;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sees to it that each program elsewhere is applied to as soon as it can be: one that wants no
 * papers does not wait for the papers of another.
 */
@Service
@Transactional
public class ApplyingElsewhere {

  private static final String READY = "ProgramBecameReady";

  private final ApplicationBook book;
  private final PaperChase papers;
  private final ProgramAnswers answers;
  private final CaseFiles files;
  private final Timeline timeline;
  private final CaseEngine engine;

  ApplyingElsewhere(
      ApplicationBook book,
      PaperChase papers,
      ProgramAnswers answers,
      CaseFiles files,
      Timeline timeline,
      CaseEngine engine) {
    this.book = book;
    this.papers = papers;
    this.answers = answers;
    this.files = files;
    this.timeline = timeline;
    this.engine = engine;
  }

  /**
   * What the applications elsewhere need: {@code APPLY}; {@code AWAITED}, an answer; {@code
   * PAPERS}; or nothing, {@code COMPLETE}, also where their papers are listed anew.
   */
  public String look(UUID caseId) {
    // Held first: papers that are settled meanwhile are seen here, or see that somebody waits.
    files.getHeld(caseId);
    Set<String> waiting = waitingForPapers(caseId);
    Map<String, Object> changes = book.change(caseId, a -> a.lookAtPapers(waiting));
    if (!changes.isEmpty()) {
      timeline.record(
          caseId,
          "APPLICATIONS_SORTED",
          "The programs elsewhere were sorted: some can be applied to now, others wait for papers.",
          Map.of("changes", changes));
    }
    List<Enrollment> all = book.get(caseId).enrollments();
    if (!papers.noProgramGoesOn(caseId)
        && all.stream().anyMatch(one -> one.isToDo() && !one.isWaiting())) {
      return "APPLY";
    }
    if (answers.of(caseId).stream().anyMatch(ProgramAnswer::isAwaited)) {
      return "AWAITED";
    }
    return all.stream().anyMatch(Enrollment::isWaiting) && !papers.isStopped(caseId)
        ? "PAPERS"
        : "COMPLETE";
  }

  /** Papers were looked at: where a program waits for none any more, it can be applied to. */
  public void papersLookedAt(UUID caseId) {
    var file = files.getHeld(caseId);
    Set<String> waiting = waitingForPapers(caseId);
    if (book.get(caseId).enrollments().stream()
        .anyMatch(one -> one.isWaiting() && !waiting.contains(one.program()))) {
      engine.tellWaiting(file, READY);
    }
  }

  /** Papers are listed anew: what waited for nothing else is looked at, and goes on. */
  public void papersStopped(UUID caseId) {
    engine.tellWaiting(files.getHeld(caseId), READY);
  }

  /** Codes of the programs whose papers may still come. */
  Set<String> waitingForPapers(UUID caseId) {
    return papers.awaiting(caseId);
  }
}
