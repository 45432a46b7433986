package org.recourse.assistance.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.recourse.assistance.dispute.DisputeSettling;
import org.recourse.engine.CaseEngine;
import org.springframework.stereotype.Component;

/** System action "Settle dispute": does what follows from the answer. */
@Component
class SettleDispute implements JavaDelegate {

  private final DisputeSettling disputes;

  SettleDispute(DisputeSettling disputes) {
    this.disputes = disputes;
  }

  @Override
  public void execute(DelegateExecution step) {
    disputes.settle(CaseEngine.caseOf(step));
  }
}
