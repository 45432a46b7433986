package org.recourse.assistance.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.recourse.assistance.letters.ApplicationLetters;
import org.recourse.assistance.letters.Subject;
import org.recourse.engine.CaseEngine;
import org.springframework.stereotype.Component;

/** System action "Send letter to patient": hands it over, once. */
@Component
class SendLetterToPatient implements JavaDelegate {

  private final ApplicationLetters letters;

  SendLetterToPatient(ApplicationLetters letters) {
    this.letters = letters;
  }

  @Override
  public void execute(DelegateExecution step) {
    var subject = Subject.valueOf((String) step.getVariable("letter"));
    int number = (Integer) step.getVariable("letterNumber");
    var fate = letters.send(CaseEngine.caseOf(step), subject, number);
    step.setVariable("letterFate", fate.name());
  }
}
