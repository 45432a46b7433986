package org.recourse.risk.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.recourse.engine.CaseEngine;
import org.recourse.risk.owed.DutySettling;
import org.springframework.stereotype.Component;

/** System action "Look at duties": says whether any duty is open. */
@Component
class LookAtDuties implements JavaDelegate {

  private final DutySettling duties;

  LookAtDuties(DutySettling duties) {
    this.duties = duties;
  }

  @Override
  public void execute(DelegateExecution step) {
    step.setVariable("dutiesOpen", duties.isAnyOpen(CaseEngine.caseOf(step)));
  }
}
