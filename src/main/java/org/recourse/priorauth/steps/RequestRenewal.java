package org.recourse.priorauth.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.recourse.engine.CaseEngine;
import org.recourse.priorauth.watch.Renewals;
import org.springframework.stereotype.Component;

/** System action "Request renewal": asks the payer for more in a case of its own. */
@Component
class RequestRenewal implements JavaDelegate {

  private final Renewals renewals;

  RequestRenewal(Renewals renewals) {
    this.renewals = renewals;
  }

  @Override
  public void execute(DelegateExecution step) {
    renewals.open(CaseEngine.caseOf(step));
  }
}
