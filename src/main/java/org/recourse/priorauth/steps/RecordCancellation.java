package org.recourse.priorauth.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.recourse.engine.CaseEngine;
import org.recourse.priorauth.AuthorizationHandling;
import org.springframework.stereotype.Component;

/** System action "Record cancellation": ends the clocks of a cancelled request. */
@Component
class RecordCancellation implements JavaDelegate {

  private final AuthorizationHandling authorizations;

  RecordCancellation(AuthorizationHandling authorizations) {
    this.authorizations = authorizations;
  }

  @Override
  public void execute(DelegateExecution step) {
    step.setVariable("payerToTell", authorizations.recordCancellation(CaseEngine.caseOf(step)));
  }
}
