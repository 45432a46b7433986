package org.recourse.assistance.steps.papers;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.recourse.assistance.DecidingHere;
import org.recourse.engine.CaseEngine;
import org.springframework.stereotype.Component;

/**
 * System action "Look at own papers": says whether the hospital can decide what it decides itself.
 */
@Component
class LookAtOwnPapers implements JavaDelegate {

  private final DecidingHere deciding;

  LookAtOwnPapers(DecidingHere deciding) {
    this.deciding = deciding;
  }

  @Override
  public void execute(DelegateExecution step) {
    step.setVariable("ownPapers", deciding.look(CaseEngine.caseOf(step)));
  }
}
