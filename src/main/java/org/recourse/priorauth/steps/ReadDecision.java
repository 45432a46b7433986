package org.recourse.priorauth.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.recourse.engine.CaseEngine;
import org.recourse.priorauth.PayerDecisions;
import org.springframework.stereotype.Component;

/** System action "Read decision": what the payer's codes come to. */
@Component
class ReadDecision implements JavaDelegate {

  private final PayerDecisions decisions;

  ReadDecision(PayerDecisions decisions) {
    this.decisions = decisions;
  }

  @Override
  public void execute(DelegateExecution step) {
    var comesTo = decisions.read(CaseEngine.caseOf(step));
    step.setVariable("decision", comesTo.name());
    step.setVariable("decisionFinal", comesTo.isFinal());
  }
}
