package org.recourse.priorauth.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.recourse.engine.CaseEngine;
import org.recourse.priorauth.letters.AuthorizationLetters;
import org.recourse.priorauth.letters.Subject;
import org.springframework.stereotype.Component;

/** System action "Send decision letter": hands it over, once. */
@Component
class SendDecisionLetter implements JavaDelegate {

  private final AuthorizationLetters letters;

  SendDecisionLetter(AuthorizationLetters letters) {
    this.letters = letters;
  }

  @Override
  public void execute(DelegateExecution step) {
    var subject = Subject.valueOf((String) step.getVariable("letter"));
    step.setVariable("letterFate", letters.send(CaseEngine.caseOf(step), subject).name());
  }
}
