package org.recourse.grievance.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.recourse.engine.CaseEngine;
import org.recourse.grievance.letters.GrievanceLetters;
import org.recourse.grievance.letters.Occasion;
import org.springframework.stereotype.Component;

/** System action "Compose letters": writes the letters of one occasion. */
@Component
class ComposeLetters implements JavaDelegate {

  private final GrievanceLetters letters;

  ComposeLetters(GrievanceLetters letters) {
    this.letters = letters;
  }

  @Override
  public void execute(DelegateExecution step) {
    var occasion = Occasion.valueOf((String) step.getVariable("letter"));
    letters.compose(CaseEngine.caseOf(step), occasion);
  }
}
