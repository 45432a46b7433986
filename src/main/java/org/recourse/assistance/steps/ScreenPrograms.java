package org.recourse.assistance.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.recourse.assistance.ApplicationHandling;
import org.recourse.engine.CaseEngine;
import org.springframework.stereotype.Component;

/** System action "Screen programs": asks every program's tables and says what is still open. */
@Component
class ScreenPrograms implements JavaDelegate {

  private final ApplicationHandling applications;

  ScreenPrograms(ApplicationHandling applications) {
    this.applications = applications;
  }

  @Override
  public void execute(DelegateExecution step) {
    step.setVariable("stillOpen", applications.screen(CaseEngine.caseOf(step)));
  }
}
