package org.recourse.grievance.letters;

import java.util.Map;
import java.util.UUID;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.CaseFiles;
import org.recourse.casefile.NotAllowedNow;
import org.recourse.casefile.Timeline;
import org.recourse.correspondence.Letter;
import org.recourse.correspondence.LetterFailed;
import org.recourse.correspondence.LetterFreed;
import org.recourse.correspondence.LetterReleased;
import org.recourse.correspondence.LetterState;
import org.recourse.correspondence.Letters;
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
  private final Letters letters;
  private final LetterPlan plan;
  private final Timeline timeline;

  LetterFollowUp(
      CaseFiles files, CaseEngine engine, Letters letters, LetterPlan plan, Timeline timeline) {
    this.files = files;
    this.engine = engine;
    this.letters = letters;
    this.plan = plan;
    this.timeline = timeline;
  }

  /**
   * One that came back gets a person to look after it, also once the case is closed; but not one
   * whose place a later letter has taken: what matters now is whether that one arrives.
   */
  @EventListener
  void on(LetterFailed failed) {
    if (isSuperseded(failed.caseId(), failed.letterId())) {
      timeline.record(
          failed.caseId(),
          "LETTER_SUPERSEDED",
          "A letter that did not arrive is left as it is: a later one has taken its place.",
          Map.of("letterId", failed.letterId(), "purpose", failed.purpose()));
    } else {
      lookAgain(failed.caseId(), failed.purpose());
    }
  }

  /**
   * One that is free again goes.
   *
   * @throws NotAllowedNow when a later letter has taken its place
   */
  @EventListener
  void on(LetterFreed freed) {
    if (!isSuperseded(freed.caseId(), freed.letterId())) {
      lookAgain(freed.caseId(), freed.purpose());
    } else if (letters.get(freed.letterId()).state() == LetterState.READY) {
      throw new NotAllowedNow(
          "A later letter has taken the place of this one, so it is not sent again. Where the"
              + " address was wrong, correct it in the case file, so that the later one arrives.");
    }
  }

  /** Whoever waits for a held letter looks whether it may go now; where nobody does, it goes. */
  @EventListener
  void on(LetterReleased released) {
    var file = files.get(released.caseId());
    if (FLOW.equals(file.kind())) {
      engine.tellWaiting(file, "LetterReleased");
      if (!isSuperseded(released.caseId(), released.letterId())) {
        lookAgain(released.caseId(), released.purpose());
      }
    }
  }

  private boolean isSuperseded(UUID caseId, UUID letterId) {
    if (!FLOW.equals(files.get(caseId).kind())) {
      return false;
    }
    Letter letter = letters.get(letterId);
    return plan.isPast(caseId, letter.purpose())
        || letters.of(caseId).stream()
            .filter(other -> other.type().equals(letter.type()))
            .filter(other -> !other.purpose().equals(letter.purpose()))
            .anyMatch(other -> other.composedAt().isAfter(letter.composedAt()));
  }

  private void lookAgain(UUID caseId, String purpose) {
    CaseFile file = files.get(caseId);
    Map<String, Object> letter = Map.of("letter", LetterPlan.occasionOf(purpose).name());
    if (FLOW.equals(file.kind()) && !engine.isUnderWay(file, PROCESS, letter)) {
      engine.beginBeside(file, PROCESS, letter);
    }
  }
}
