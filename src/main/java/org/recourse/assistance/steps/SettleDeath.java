package org.recourse.assistance.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.recourse.assistance.death.DeathNews;
import org.recourse.engine.CaseEngine;
import org.springframework.stereotype.Component;

/** System action "Settle death": does what a counselor decided for a patient who has died. */
@Component
class SettleDeath implements JavaDelegate {

  private final DeathNews deaths;

  SettleDeath(DeathNews deaths) {
    this.deaths = deaths;
  }

  @Override
  public void execute(DelegateExecution step) {
    deaths.settle(CaseEngine.caseOf(step));
  }
}
