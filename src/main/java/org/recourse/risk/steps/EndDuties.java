package org.recourse.risk.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.recourse.engine.CaseEngine;
import org.recourse.risk.RiskHandling;
import org.springframework.stereotype.Component;

/** System action "End duties": nothing is owed where it is no risk. */
@Component
class EndDuties implements JavaDelegate {

  private final RiskHandling risks;

  EndDuties(RiskHandling risks) {
    this.risks = risks;
  }

  @Override
  public void execute(DelegateExecution step) {
    risks.endDuties(CaseEngine.caseOf(step));
  }
}
