package org.recourse.risk.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.recourse.engine.CaseEngine;
import org.recourse.risk.letters.LetterHolding;
import org.springframework.stereotype.Component;

/** System action "Free letters": lets the letters of linked cases go. */
@Component
class FreeLetters implements JavaDelegate {

  private final LetterHolding letters;

  FreeLetters(LetterHolding letters) {
    this.letters = letters;
  }

  @Override
  public void execute(DelegateExecution step) {
    letters.free(CaseEngine.caseOf(step));
  }
}
