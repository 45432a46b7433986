package org.recourse.priorauth.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.recourse.engine.CaseEngine;
import org.recourse.priorauth.Submitting;
import org.springframework.stereotype.Component;

/** System action "Submit to payer": hands the request over where software can. */
@Component
class SubmitToPayer implements JavaDelegate {

  private final Submitting submitting;

  SubmitToPayer(Submitting submitting) {
    this.submitting = submitting;
  }

  @Override
  public void execute(DelegateExecution step) {
    step.setVariable("submittedBy", submitting.submit(CaseEngine.caseOf(step)));
  }
}
