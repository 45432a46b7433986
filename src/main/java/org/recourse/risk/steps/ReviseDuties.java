package org.recourse.risk.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.recourse.engine.CaseEngine;
import org.recourse.risk.assess.RouteFinding;
import org.springframework.stereotype.Component;

/** System action "Revise duties": counts anew what is owed. */
@Component
class ReviseDuties implements JavaDelegate {

  private final RouteFinding routes;

  ReviseDuties(RouteFinding routes) {
    this.routes = routes;
  }

  @Override
  public void execute(DelegateExecution step) {
    routes.route(CaseEngine.caseOf(step));
  }
}
