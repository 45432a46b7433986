package org.recourse.grievance.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.recourse.engine.CaseEngine;
import org.recourse.grievance.GrievanceHandling;
import org.springframework.stereotype.Component;

/** System action "Determine tracks": decides by table which laws the grievance falls under. */
@Component
class DetermineTracks implements JavaDelegate {

  private final GrievanceHandling grievances;

  DetermineTracks(GrievanceHandling grievances) {
    this.grievances = grievances;
  }

  @Override
  public void execute(DelegateExecution step) {
    grievances.determineTracks(CaseEngine.caseOf(step));
  }
}
