package org.recourse.priorauth.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.recourse.engine.CaseEngine;
import org.recourse.priorauth.PayerDecisions;
import org.springframework.stereotype.Component;

/** System action "Check approval": holds it against what was asked for. */
@Component
class CheckApproval implements JavaDelegate {

  private final PayerDecisions decisions;

  CheckApproval(PayerDecisions decisions) {
    this.decisions = decisions;
  }

  @Override
  public void execute(DelegateExecution step) {
    step.setVariable("approvalAnswer", decisions.check(CaseEngine.caseOf(step)));
  }
}
