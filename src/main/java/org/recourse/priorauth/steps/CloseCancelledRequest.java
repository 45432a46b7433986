package org.recourse.priorauth.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.recourse.engine.CaseEngine;
import org.recourse.priorauth.AuthorizationHandling;
import org.springframework.stereotype.Component;

/** System action "Close cancelled request": ends a request that was taken back. */
@Component
class CloseCancelledRequest implements JavaDelegate {

  private final AuthorizationHandling authorizations;

  CloseCancelledRequest(AuthorizationHandling authorizations) {
    this.authorizations = authorizations;
  }

  @Override
  public void execute(DelegateExecution step) {
    authorizations.closeCancelled(CaseEngine.caseOf(step));
  }
}
