package org.recourse.grievance.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.recourse.engine.CaseEngine;
import org.recourse.grievance.GrievanceHandling;
import org.springframework.stereotype.Component;

/** System action "Log complaint": ends a complaint that needs no investigation. */
@Component
class LogComplaint implements JavaDelegate {

  private final GrievanceHandling grievances;

  LogComplaint(GrievanceHandling grievances) {
    this.grievances = grievances;
  }

  @Override
  public void execute(DelegateExecution step) {
    grievances.log(CaseEngine.caseOf(step));
  }
}
