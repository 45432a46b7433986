package org.recourse.priorauth.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.recourse.engine.CaseEngine;
import org.recourse.priorauth.AuthorizationHandling;
import org.springframework.stereotype.Component;

/** System action "Close authorization": ends a request with what became of it. */
@Component
class CloseAuthorization implements JavaDelegate {

  private final AuthorizationHandling authorizations;

  CloseAuthorization(AuthorizationHandling authorizations) {
    this.authorizations = authorizations;
  }

  @Override
  public void execute(DelegateExecution step) {
    authorizations.close(CaseEngine.caseOf(step));
  }
}
