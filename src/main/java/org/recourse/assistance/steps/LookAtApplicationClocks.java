package org.recourse.assistance.steps;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.recourse.assistance.clocks.ApplicationClocks;
import org.recourse.engine.CaseEngine;
import org.springframework.stereotype.Component;

/**
 * System action "Look at application clocks": warns, records what is late, and says when to look
 * again.
 */
@Component
class LookAtApplicationClocks implements JavaDelegate {

  private final ApplicationClocks clocks;

  LookAtApplicationClocks(ApplicationClocks clocks) {
    this.clocks = clocks;
  }

  @Override
  public void execute(DelegateExecution step) {
    var look = clocks.look(CaseEngine.caseOf(step));
    step.setVariable("clocksRunning", look.running());
    if (look.running()) {
      step.setVariable("nextDueAt", Date.from(look.nextDueAt()));
    }
  }
}
