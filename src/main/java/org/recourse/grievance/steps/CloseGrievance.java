package org.recourse.grievance.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.recourse.engine.CaseEngine;
import org.recourse.grievance.GrievanceHandling;
import org.springframework.stereotype.Component;

/** System action "Close grievance": closes an approved grievance with its outcome. */
@Component
class CloseGrievance implements JavaDelegate {

  private final GrievanceHandling grievances;

  CloseGrievance(GrievanceHandling grievances) {
    this.grievances = grievances;
  }

  @Override
  public void execute(DelegateExecution step) {
    grievances.close(CaseEngine.caseOf(step));
  }
}
