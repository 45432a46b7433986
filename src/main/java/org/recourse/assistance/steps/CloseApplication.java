package org.recourse.assistance.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.recourse.assistance.ApplicationHandling;
import org.recourse.engine.CaseEngine;
import org.springframework.stereotype.Component;

/** System action "Close application": ends an application with what became of it. */
@Component
class CloseApplication implements JavaDelegate {

  private final ApplicationHandling applications;

  CloseApplication(ApplicationHandling applications) {
    this.applications = applications;
  }

  @Override
  public void execute(DelegateExecution step) {
    applications.close(CaseEngine.caseOf(step));
  }
}
