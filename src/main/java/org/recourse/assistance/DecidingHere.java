package org.recourse.assistance;

import java.util.UUID;
import org.recourse.assistance.determination.amounts.DecidedHere;
import org.recourse.assistance.papers.PaperChase;
import org.recourse.casefile.CaseFiles;
import org.recourse.engine.CaseEngine;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sees to it that the hospital decides as soon as the papers its own programs want are settled: its
 * help does not wait for the papers of a program elsewhere.
 */
@Service
@Transactional
public class DecidingHere {

  private final PaperChase papers;
  private final DecidedHere decided;
  private final CaseFiles files;
  private final CaseEngine engine;

  DecidingHere(PaperChase papers, DecidedHere decided, CaseFiles files, CaseEngine engine) {
    this.papers = papers;
    this.decided = decided;
    this.files = files;
    this.engine = engine;
  }

  /** {@code AWAITED} where a paper that a program decided here wants may still come. */
  public String look(UUID caseId) {
    // Held first: papers that are settled meanwhile are seen here, or see that somebody waits.
    files.getHeld(caseId);
    return isAwaited(caseId) ? "AWAITED" : "SETTLED";
  }

  /** Papers were looked at: where the hospital waits for none any more, it decides. */
  public void papersLookedAt(UUID caseId) {
    var file = files.getHeld(caseId);
    if (!isAwaited(caseId)) {
      engine.tellWaiting(file, "OwnPapersSettled");
    }
  }

  /** The household is told again: the papers that are still wanted are listed anew after that. */
  public void householdToldAgain(UUID caseId) {
    papers.stop(caseId);
    engine.tellWaiting(files.getHeld(caseId), "HouseholdToldAgain");
  }

  private boolean isAwaited(UUID caseId) {
    return papers.awaiting(caseId).stream().anyMatch(program -> decided.how(program).isPresent());
  }
}
