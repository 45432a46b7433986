package org.recourse.outgoing;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.CaseFiles;
import org.recourse.correspondence.LetterFailed;
import org.recourse.correspondence.LetterFreed;
import org.recourse.correspondence.LetterReleased;
import org.recourse.engine.CaseEngine;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What flows do when something becomes of a letter while nobody is at work on it. */
@Component
class ReturnedLetters {

  private final Map<String, FlowLetters> flows;
  private final CaseFiles files;
  private final CaseEngine engine;

  ReturnedLetters(List<FlowLetters> flows, CaseFiles files, CaseEngine engine) {
    this.flows = flows.stream().collect(Collectors.toMap(FlowLetters::flow, Function.identity()));
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

  /** Whoever waits for a held letter looks whether it may go now; where nobody does, it goes. */
  @EventListener
  void on(LetterReleased released) {
    CaseFile file = files.get(released.caseId());
    if (flows.containsKey(file.kind())) {
      engine.tellWaiting(file, "LetterReleased");
      lookAgain(released.caseId(), released.purpose());
    }
  }

  private void lookAgain(UUID caseId, String purpose) {
    CaseFile file = files.get(caseId);
    FlowLetters letters = flows.get(file.kind());
    Map<String, Object> facts = letters == null ? Map.of() : letters.facts(purpose);
    if (!facts.isEmpty() && !engine.isUnderWay(file, letters.process(), facts)) {
      engine.beginBeside(file, letters.process(), facts);
    }
  }
}
