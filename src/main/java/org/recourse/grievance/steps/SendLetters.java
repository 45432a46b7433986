package org.recourse.grievance.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.recourse.engine.CaseEngine;
import org.recourse.grievance.letters.GrievanceLetters;
import org.recourse.grievance.letters.Occasion;
import org.springframework.stereotype.Component;

/** System action "Send letters": hands them over, each once. */
@Component
class SendLetters implements JavaDelegate {

  private final GrievanceLetters letters;

  SendLetters(GrievanceLetters letters) {
    this.letters = letters;
  }

  @Override
  public void execute(DelegateExecution step) {
    var occasion = Occasion.valueOf((String) step.getVariable("letter"));
    var fate = letters.send(CaseEngine.caseOf(step), occasion);
    step.setVariable("letterFate", fate.name());
  }
}
