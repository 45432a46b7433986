package org.recourse.grievance.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.recourse.engine.CaseEngine;
import org.recourse.grievance.GrievanceHandling;
import org.springframework.stereotype.Component;

/** System action "Record withdrawal": closes a case whose complaint was taken back. */
@Component
class RecordWithdrawal implements JavaDelegate {

  private final GrievanceHandling grievances;

  RecordWithdrawal(GrievanceHandling grievances) {
    this.grievances = grievances;
  }

  @Override
  public void execute(DelegateExecution step) {
    grievances.recordWithdrawal(CaseEngine.caseOf(step));
  }
}
