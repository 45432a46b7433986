package org.recourse.assistance.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.recourse.assistance.watch.HelpWatch;
import org.recourse.engine.CaseEngine;
import org.springframework.stereotype.Component;

/** System action "Begin screening again": ends the watch, so that everything is screened again. */
@Component
class BeginScreeningAgain implements JavaDelegate {

  private final HelpWatch watch;

  BeginScreeningAgain(HelpWatch watch) {
    this.watch = watch;
  }

  @Override
  public void execute(DelegateExecution step) {
    watch.screenAgain(CaseEngine.caseOf(step));
    step.setVariable("watchOutcome", "SCREEN_AGAIN");
  }
}
