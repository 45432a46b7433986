package org.recourse.risk.steps;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.recourse.engine.CaseEngine;
import org.recourse.risk.clocks.RiskClocks;
import org.springframework.stereotype.Component;

/**
 * System action "Look at risk clocks": warns, records what is late, and says when to look again.
 */
@Component
class LookAtRiskClocks implements JavaDelegate {

  private final RiskClocks clocks;

  LookAtRiskClocks(RiskClocks clocks) {
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
