package org.recourse.grievance.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.recourse.engine.CaseEngine;
import org.recourse.grievance.clocks.StatusLetters;
import org.springframework.stereotype.Component;

/** System action "Extend clocks": a status letter that has gone gives its clocks more time. */
@Component
class ExtendClocks implements JavaDelegate {

  private final StatusLetters letters;

  ExtendClocks(StatusLetters letters) {
    this.letters = letters;
  }

  @Override
  public void execute(DelegateExecution step) {
    letters.follow(CaseEngine.caseOf(step));
  }
}
