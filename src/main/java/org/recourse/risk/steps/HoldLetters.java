package org.recourse.risk.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.recourse.engine.CaseEngine;
import org.recourse.risk.letters.LetterHolding;
import org.springframework.stereotype.Component;

/** System action "Hold letters": holds the letters of every linked case. */
@Component
class HoldLetters implements JavaDelegate {

  private final LetterHolding letters;

  HoldLetters(LetterHolding letters) {
    this.letters = letters;
  }

  @Override
  public void execute(DelegateExecution step) {
    letters.hold(CaseEngine.caseOf(step));
  }
}
