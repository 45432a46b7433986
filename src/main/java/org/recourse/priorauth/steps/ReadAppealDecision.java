package org.recourse.priorauth.steps;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.recourse.engine.CaseEngine;
import org.recourse.priorauth.Denials;
import org.springframework.stereotype.Component;

/** System action "Read appeal decision": won, or the next level. */
@Component
class ReadAppealDecision implements JavaDelegate {

  private final Denials denials;

  ReadAppealDecision(Denials denials) {
    this.denials = denials;
  }

  @Override
  public void execute(DelegateExecution step) {
    var brought = denials.read(CaseEngine.caseOf(step));
    step.setVariable("appealState", brought.state());
    if (brought.filingDueAt() != null) {
      step.setVariable("filingDueAt", Date.from(brought.filingDueAt()));
    }
    if ("OVERTURNED".equals(brought.state())) {
      step.setVariable("denialAnswer", brought.state());
    }
  }
}
