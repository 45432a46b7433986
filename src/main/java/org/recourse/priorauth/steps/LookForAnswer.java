package org.recourse.priorauth.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.recourse.engine.CaseEngine;
import org.recourse.priorauth.PayerAnswering;
import org.springframework.stereotype.Component;

/** System action "Look for answer": puts down what the payer's system has said meanwhile. */
@Component
class LookForAnswer implements JavaDelegate {

  private final PayerAnswering answering;

  LookForAnswer(PayerAnswering answering) {
    this.answering = answering;
  }

  @Override
  public void execute(DelegateExecution step) {
    step.setVariable("answered", answering.lookFor(CaseEngine.caseOf(step)));
  }
}
