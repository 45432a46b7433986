package org.recourse.assistance.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.recourse.assistance.letters.ApplicationLetters;
import org.recourse.assistance.letters.Subject;
import org.recourse.engine.CaseEngine;
import org.springframework.stereotype.Component;

/** System action "Compose letter to patient": writes the letter of one subject. */
@Component
class ComposeLetterToPatient implements JavaDelegate {

  private final ApplicationLetters letters;

  ComposeLetterToPatient(ApplicationLetters letters) {
    this.letters = letters;
  }

  @Override
  public void execute(DelegateExecution step) {
    var subject = Subject.valueOf((String) step.getVariable("letter"));
    var number = (Integer) step.getVariable("letterNumber");
    step.setVariable("letterNumber", letters.compose(CaseEngine.caseOf(step), subject, number));
  }
}
