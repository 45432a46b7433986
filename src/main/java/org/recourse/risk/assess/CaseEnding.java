package org.recourse.risk.assess;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.CaseFiles;
import org.recourse.casefile.NotAllowedNow;
import org.recourse.engine.CaseEngine;
import org.recourse.risk.letters.LetterHolding;
import org.recourse.risk.owed.DutySettling;
import org.springframework.stereotype.Component;

/** What must be over before a risk case ends, so that nothing owed is lost with it. */
@Component
public class CaseEnding {

  private static final String ASSESS_AGAIN = "AssessReportAgain";
  private static final String REVIEW = "risk-review";

  private final CaseFiles files;
  private final DutySettling duties;
  private final LetterHolding letters;
  private final CaseEngine engine;

  CaseEnding(CaseFiles files, DutySettling duties, LetterHolding letters, CaseEngine engine) {
    this.files = files;
    this.duties = duties;
    this.letters = letters;
    this.engine = engine;
  }

  /**
   * The case can be closed.
   *
   * @throws NotAllowedNow naming what is to be done first
   */
  public void mustHaveNothingOpen(UUID caseId) {
    mustHaveNothingUnread(caseId);
    List<String> owed = duties.open(caseId);
    if (!owed.isEmpty()) {
      throw new NotAllowedNow(
          "Since something new became known, this is owed: %s. Do it, or say why it is not owed;"
                  .formatted(String.join(", ", owed))
              + " then close the case.");
    }
    if (engine.isUnderWay(files.get(caseId), REVIEW, Map.of())) {
      throw new NotAllowedNow(
          "A review of this event is under way. Complete its tasks first; then close the case.");
    }
  }

  /**
   * It is found to be no risk: what is owed ends with a reason, but nothing new may lie unread.
   *
   * @throws NotAllowedNow naming what is to be done first
   */
  void mustHaveNothingUnread(UUID caseId) {
    letters.mustBeCleared(caseId);
    CaseFile file = files.getHeld(caseId);
    if (engine.waitsAt(file, ASSESS_AGAIN)) {
      throw new NotAllowedNow(
          "Something new has become known in this case. Complete the task Assess report again"
              + " first.");
    }
  }
}
