package org.recourse.risk.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.recourse.engine.CaseEngine;
import org.recourse.risk.assess.RouteFinding;
import org.springframework.stereotype.Component;

/** System action "Open duties": opens what is owed as assessed. */
@Component
class OpenDuties implements JavaDelegate {

  private final RouteFinding routes;

  OpenDuties(RouteFinding routes) {
    this.routes = routes;
  }

  @Override
  public void execute(DelegateExecution step) {
    routes.assessed(CaseEngine.caseOf(step));
  }
}
