package org.recourse.grievance.letters;

import java.util.Map;
import java.util.UUID;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.CaseFiles;
import org.recourse.correspondence.LetterFailed;
import org.recourse.correspondence.LetterFreed;
import org.recourse.correspondence.LetterReleased;
import org.recourse.engine.CaseEngine;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What the flow does when something becomes of a letter while nobody is at work on it. */
@Component
class LetterFollowUp {

  private static final String PROCESS = "grievance-letter";
  private static final String FLOW = "grievance";

  private final CaseFiles files;
  private final CaseEngine engine;

  LetterFollowUp(CaseFiles files, CaseEngine engine) {
    this.files = files;
    this.engine = engine;
  }

  /** One that came back gets a person to look after it, also once the case is closed. */
  @EventListener
  void on(LetterFailed failed) {
    lookAgain(failed.caseId(), failed.purpose());
  }

  /** One that is free again goes. */
  @EventListener
  void on(LetterFreed freed) {
    lookAgain(freed.caseId(), freed.purpose());
  }

  /** Whoever waits for a held letter looks whether it may go now. */
  @EventListener
  void on(LetterReleased released) {
    var file = files.get(released.caseId());
    if (FLOW.equals(file.kind())) {
      engine.tellWaiting(file, "LetterReleased");
    }
  }

  private void lookAgain(UUID caseId, String purpose) {
    CaseFile file = files.get(caseId);
    var letter = LetterPlan.occasionOf(purpose).name();
    if (FLOW.equals(file.kind()) && !engine.isUnderWay(file, PROCESS, "letter", letter)) {
      engine.beginBeside(file, PROCESS, Map.of("letter", letter));
    }
  }
}
