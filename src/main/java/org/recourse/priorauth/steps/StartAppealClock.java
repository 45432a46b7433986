package org.recourse.priorauth.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.recourse.engine.CaseEngine;
import org.recourse.priorauth.Denials;
import org.springframework.stereotype.Component;

/** System action "Start appeal clock": the time to decide it runs from its receipt. */
@Component
class StartAppealClock implements JavaDelegate {

  private final Denials denials;

  StartAppealClock(Denials denials) {
    this.denials = denials;
  }

  @Override
  public void execute(DelegateExecution step) {
    denials.startClock(CaseEngine.caseOf(step));
  }
}
