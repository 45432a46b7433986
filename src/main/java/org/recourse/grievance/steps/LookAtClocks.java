package org.recourse.grievance.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.recourse.engine.CaseEngine;
import org.recourse.grievance.clocks.ClockWatch;
import org.springframework.stereotype.Component;

/** System action "Look at clocks": warns, and says the next piece of news. */
@Component
class LookAtClocks implements JavaDelegate {

  private final ClockWatch watch;

  LookAtClocks(ClockWatch watch) {
    this.watch = watch;
  }

  @Override
  public void execute(DelegateExecution step) {
    var sight = watch.look(CaseEngine.caseOf(step));
    step.setVariables(sight.facts());
    step.setVariable("clockNews", sight.news().name());
  }
}
