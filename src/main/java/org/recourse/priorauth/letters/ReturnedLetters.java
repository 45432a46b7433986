package org.recourse.priorauth.letters;

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
class ReturnedLetters {

  private static final String FLOW = "priorauth";
  private static final String PROCESS = "priorauth-letter";

  private final CaseFiles files;
  private final CaseEngine engine;

  ReturnedLetters(CaseFiles files, CaseEngine engine) {
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
    CaseFile file = files.get(released.caseId());
    if (FLOW.equals(file.kind())) {
      engine.tellWaiting(file, "LetterReleased");
    }
  }

  private void lookAgain(UUID caseId, String purpose) {
    CaseFile file = files.get(caseId);
    if (FLOW.equals(file.kind())) {
      String subject = Subject.of(purpose).name();
      if (!engine.isUnderWay(file, PROCESS, "letter", subject)) {
        engine.beginBeside(file, PROCESS, Map.of("letter", subject));
      }
    }
  }
}
