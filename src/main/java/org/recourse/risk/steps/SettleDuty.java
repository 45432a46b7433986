package org.recourse.risk.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.recourse.engine.CaseEngine;
import org.recourse.risk.assess.RouteFinding;
import org.springframework.stereotype.Component;

/** System action "Settle duty": counts what follows from a duty, and lets the case go on. */
@Component
class SettleDuty implements JavaDelegate {

  private final RouteFinding routes;

  SettleDuty(RouteFinding routes) {
    this.routes = routes;
  }

  @Override
  public void execute(DelegateExecution step) {
    routes.settled(CaseEngine.caseOf(step));
  }
}
