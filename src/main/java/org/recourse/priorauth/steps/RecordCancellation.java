package org.recourse.priorauth.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.recourse.engine.CaseEngine;
import org.recourse.priorauth.AuthorizationHandling;
import org.recourse.priorauth.Submitting;
import org.springframework.stereotype.Component;

/** System action "Record cancellation": ends the clocks and tells the payer, where software can. */
@Component
class RecordCancellation implements JavaDelegate {

  private final AuthorizationHandling authorizations;
  private final Submitting submitting;

  RecordCancellation(AuthorizationHandling authorizations, Submitting submitting) {
    this.authorizations = authorizations;
    this.submitting = submitting;
  }

  @Override
  public void execute(DelegateExecution step) {
    var caseId = CaseEngine.caseOf(step);
    boolean has = authorizations.recordCancellation(caseId);
    step.setVariable("payerToTell", has && !submitting.takeBack(caseId));
  }
}
