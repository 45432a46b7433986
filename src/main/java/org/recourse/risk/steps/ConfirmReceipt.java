package org.recourse.risk.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.recourse.engine.CaseEngine;
import org.recourse.risk.oncall.OnCall;
import org.springframework.stereotype.Component;

/**
 * System action "Confirm receipt": tells the linked case that the report was received, and nothing
 * more.
 */
@Component
class ConfirmReceipt implements JavaDelegate {

  private final OnCall onCall;

  ConfirmReceipt(OnCall onCall) {
    this.onCall = onCall;
  }

  @Override
  public void execute(DelegateExecution step) {
    onCall.confirm(CaseEngine.caseOf(step));
  }
}
