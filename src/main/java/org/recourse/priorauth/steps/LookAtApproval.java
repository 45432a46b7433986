package org.recourse.priorauth.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.recourse.engine.CaseEngine;
import org.recourse.priorauth.watch.ApprovalWatch;
import org.springframework.stereotype.Component;

/** System action "Look at approval": says what an approval needs today. */
@Component
class LookAtApproval implements JavaDelegate {

  private final ApprovalWatch watch;

  LookAtApproval(ApprovalWatch watch) {
    this.watch = watch;
  }

  @Override
  public void execute(DelegateExecution step) {
    var sight = watch.look(CaseEngine.caseOf(step));
    step.setVariables(sight.facts());
    step.setVariable("approvalNeeds", sight.need());
  }
}
