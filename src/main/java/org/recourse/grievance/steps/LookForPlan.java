package org.recourse.grievance.steps;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.recourse.engine.CaseEngine;
import org.recourse.grievance.tracks.PlanForwarding;
import org.springframework.stereotype.Component;

/** System action "Look for plan": says whether a plan is to get it, and by when. */
@Component
class LookForPlan implements JavaDelegate {

  private final PlanForwarding forwarding;

  LookForPlan(PlanForwarding forwarding) {
    this.forwarding = forwarding;
  }

  @Override
  public void execute(DelegateExecution step) {
    var due = forwarding.due(CaseEngine.caseOf(step));
    step.setVariable("planConcerned", due.isPresent());
    due.ifPresent(end -> step.setVariable("forwardDueAt", Date.from(end)));
  }
}
