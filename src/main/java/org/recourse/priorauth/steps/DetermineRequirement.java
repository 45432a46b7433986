package org.recourse.priorauth.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.recourse.engine.CaseEngine;
import org.recourse.priorauth.AuthorizationHandling;
import org.springframework.stereotype.Component;

/** System action "Determine requirement": by table, or by what the payer said. */
@Component
class DetermineRequirement implements JavaDelegate {

  private final AuthorizationHandling authorizations;

  DetermineRequirement(AuthorizationHandling authorizations) {
    this.authorizations = authorizations;
  }

  @Override
  public void execute(DelegateExecution step) {
    step.setVariable("requirement", authorizations.determineRequirement(CaseEngine.caseOf(step)));
  }
}
