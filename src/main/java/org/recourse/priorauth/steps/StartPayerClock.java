package org.recourse.priorauth.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.recourse.engine.CaseEngine;
import org.recourse.priorauth.Submitting;
import org.springframework.stereotype.Component;

/** System action "Start payer clock": the law counts from the payer's receipt. */
@Component
class StartPayerClock implements JavaDelegate {

  private final Submitting submitting;

  StartPayerClock(Submitting submitting) {
    this.submitting = submitting;
  }

  @Override
  public void execute(DelegateExecution step) {
    submitting.startClock(CaseEngine.caseOf(step));
  }
}
