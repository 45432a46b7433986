package org.recourse.grievance.steps;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.recourse.engine.CaseEngine;
import org.recourse.grievance.GrievanceHandling;
import org.recourse.grievance.tracks.PlanForwarding;
import org.springframework.stereotype.Component;

/**
 * System action "Determine tracks": decides by table which laws the grievance falls under, and says
 * whether a health plan is to get it, and by when.
 */
@Component
class DetermineTracks implements JavaDelegate {

  private final GrievanceHandling grievances;
  private final PlanForwarding forwarding;

  DetermineTracks(GrievanceHandling grievances, PlanForwarding forwarding) {
    this.grievances = grievances;
    this.forwarding = forwarding;
  }

  @Override
  public void execute(DelegateExecution step) {
    var caseId = CaseEngine.caseOf(step);
    grievances.determineTracks(caseId);
    var due = forwarding.due(caseId);
    step.setVariable("plansConcerned", due.isPresent() ? 1 : 0);
    step.setVariable("forwardDueAt", due.map(Date::from).orElse(null));
  }
}
