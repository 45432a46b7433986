package org.recourse.risk.steps;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.recourse.engine.CaseEngine;
import org.recourse.risk.oncall.OnCall;
import org.springframework.stereotype.Component;

/** System action "Ask on-call": asks the next on call. */
@Component
class AskOnCall implements JavaDelegate {

  private final OnCall onCall;

  AskOnCall(OnCall onCall) {
    this.onCall = onCall;
  }

  @Override
  public void execute(DelegateExecution step) {
    step.setVariable("answerDueAt", Date.from(onCall.ask(CaseEngine.caseOf(step))));
  }
}
