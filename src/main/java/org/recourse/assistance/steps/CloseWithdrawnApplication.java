package org.recourse.assistance.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.recourse.assistance.ApplicationHandling;
import org.recourse.engine.CaseEngine;
import org.springframework.stereotype.Component;

/** System action "Close withdrawn application": ends what the patient took back. */
@Component
class CloseWithdrawnApplication implements JavaDelegate {

  private final ApplicationHandling applications;

  CloseWithdrawnApplication(ApplicationHandling applications) {
    this.applications = applications;
  }

  @Override
  public void execute(DelegateExecution step) {
    applications.closeWithdrawn(CaseEngine.caseOf(step));
  }
}
