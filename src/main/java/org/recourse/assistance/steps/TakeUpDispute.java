package org.recourse.assistance.steps;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.recourse.assistance.dispute.Disputes;
import org.recourse.engine.CaseEngine;
import org.springframework.stereotype.Component;

/** System action "Take up dispute": holds collections and starts the time to answer. */
@Component
class TakeUpDispute implements JavaDelegate {

  private final Disputes disputes;

  TakeUpDispute(Disputes disputes) {
    this.disputes = disputes;
  }

  @Override
  public void execute(DelegateExecution step) {
    var until = disputes.takeUp(CaseEngine.caseOf(step));
    step.setVariable("answerDueAt", Date.from(until));
  }
}
