package org.recourse.priorauth.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.recourse.engine.CaseEngine;
import org.recourse.priorauth.letters.AuthorizationLetters;
import org.springframework.stereotype.Component;

/** System action "Compose appeal": writes the letter of appeal and says whether it is whole. */
@Component
class ComposeAppeal implements JavaDelegate {

  private final AuthorizationLetters letters;

  ComposeAppeal(AuthorizationLetters letters) {
    this.letters = letters;
  }

  @Override
  public void execute(DelegateExecution step) {
    boolean whole = letters.composeAppeal(CaseEngine.caseOf(step));
    step.setVariable("appealLetter", whole ? "COMPLETE" : "INCOMPLETE");
  }
}
