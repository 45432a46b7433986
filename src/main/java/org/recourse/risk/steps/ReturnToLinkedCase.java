package org.recourse.risk.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.recourse.engine.CaseEngine;
import org.recourse.risk.RiskHandling;
import org.springframework.stereotype.Component;

/** System action "Return to linked case": closes, and gives back what may be given. */
@Component
class ReturnToLinkedCase implements JavaDelegate {

  private final RiskHandling risks;

  ReturnToLinkedCase(RiskHandling risks) {
    this.risks = risks;
  }

  @Override
  public void execute(DelegateExecution step) {
    risks.close(CaseEngine.caseOf(step));
  }
}
