package org.recourse.risk.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.recourse.engine.CaseEngine;
import org.recourse.risk.assess.RouteFinding;
import org.springframework.stereotype.Component;

/** System action "Route report": asks the tables what it is, and opens what is owed. */
@Component
class RouteReport implements JavaDelegate {

  private final RouteFinding routes;

  RouteReport(RouteFinding routes) {
    this.routes = routes;
  }

  @Override
  public void execute(DelegateExecution step) {
    routes.route(CaseEngine.caseOf(step));
  }
}
