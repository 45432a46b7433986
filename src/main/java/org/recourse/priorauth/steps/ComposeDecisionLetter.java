package org.recourse.priorauth.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.recourse.engine.CaseEngine;
import org.recourse.priorauth.letters.AuthorizationLetters;
import org.recourse.priorauth.letters.Subject;
import org.springframework.stereotype.Component;

/** System action "Compose decision letter": writes the letter of one subject. */
@Component
class ComposeDecisionLetter implements JavaDelegate {

  private final AuthorizationLetters letters;

  ComposeDecisionLetter(AuthorizationLetters letters) {
    this.letters = letters;
  }

  @Override
  public void execute(DelegateExecution step) {
    var subject = Subject.valueOf((String) step.getVariable("letter"));
    letters.compose(CaseEngine.caseOf(step), subject);
  }
}
