package org.recourse.priorauth.steps;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.recourse.engine.CaseEngine;
import org.recourse.priorauth.Denials;
import org.springframework.stereotype.Component;

/** System action "Open denial": says what can still be done about it, and until when. */
@Component
class OpenDenial implements JavaDelegate {

  private final Denials denials;

  OpenDenial(Denials denials) {
    this.denials = denials;
  }

  @Override
  public void execute(DelegateExecution step) {
    var open = denials.open(CaseEngine.caseOf(step));
    step.setVariable("denialAnswer", "STANDS");
    step.setVariable("talkOpen", open.talkOpen());
    step.setVariable("talkDueAt", Date.from(open.talkDueAt()));
    step.setVariable("filingDueAt", Date.from(open.filingDueAt()));
  }
}
