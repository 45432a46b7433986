package org.recourse.assistance.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.recourse.assistance.ApplicationHandling;
import org.recourse.engine.CaseEngine;
import org.springframework.stereotype.Component;

/** System action "Free bills": collections are no longer held for the application. */
@Component
class FreeBills implements JavaDelegate {

  private final ApplicationHandling applications;

  FreeBills(ApplicationHandling applications) {
    this.applications = applications;
  }

  @Override
  public void execute(DelegateExecution step) {
    applications.freeBills(CaseEngine.caseOf(step));
  }
}
