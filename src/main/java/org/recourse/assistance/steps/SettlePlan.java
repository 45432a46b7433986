package org.recourse.assistance.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.recourse.assistance.plan.PlanSettling;
import org.recourse.engine.CaseEngine;
import org.springframework.stereotype.Component;

/** System action "Settle plan": does what counselor and supervisor came to. */
@Component
class SettlePlan implements JavaDelegate {

  private final PlanSettling plans;

  SettlePlan(PlanSettling plans) {
    this.plans = plans;
  }

  @Override
  public void execute(DelegateExecution step) {
    plans.settle(CaseEngine.caseOf(step));
  }
}
