package org.recourse.grievance.steps;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.recourse.engine.CaseEngine;
import org.recourse.grievance.GrievanceHandling;
import org.springframework.stereotype.Component;

/** System action "Close grievance": closes an answered grievance and sets until when to watch. */
@Component
class CloseGrievance implements JavaDelegate {

  private final GrievanceHandling grievances;

  CloseGrievance(GrievanceHandling grievances) {
    this.grievances = grievances;
  }

  @Override
  public void execute(DelegateExecution step) {
    step.setVariable("watchDueAt", Date.from(grievances.close(CaseEngine.caseOf(step))));
  }
}
