package org.recourse.grievance.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.recourse.engine.CaseEngine;
import org.recourse.grievance.clocks.StatusLetters;
import org.springframework.stereotype.Component;

/** System action "Settle status letter": one that could not go stands in the way of no other. */
@Component
class SettleStatusLetter implements JavaDelegate {

  private final StatusLetters letters;

  SettleStatusLetter(StatusLetters letters) {
    this.letters = letters;
  }

  @Override
  public void execute(DelegateExecution step) {
    letters.settle(CaseEngine.caseOf(step));
  }
}
