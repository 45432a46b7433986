package org.recourse.assistance.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.recourse.assistance.papers.PaperChase;
import org.recourse.engine.CaseEngine;
import org.springframework.stereotype.Component;

/** System action "Look at papers": says what the missing papers need today. */
@Component
class LookAtPapers implements JavaDelegate {

  private final PaperChase chase;

  LookAtPapers(PaperChase chase) {
    this.chase = chase;
  }

  @Override
  public void execute(DelegateExecution step) {
    var sight = chase.look(CaseEngine.caseOf(step));
    step.setVariables(sight.facts());
    step.setVariable("papersNeed", sight.need());
  }
}
