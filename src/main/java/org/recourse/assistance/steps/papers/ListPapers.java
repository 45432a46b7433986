package org.recourse.assistance.steps.papers;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.recourse.assistance.papers.PaperChase;
import org.recourse.engine.CaseEngine;
import org.springframework.stereotype.Component;

/** System action "List papers": lists what the chosen programs want, and nothing else. */
@Component
class ListPapers implements JavaDelegate {

  private final PaperChase chase;

  ListPapers(PaperChase chase) {
    this.chase = chase;
  }

  @Override
  public void execute(DelegateExecution step) {
    var sight = chase.list(CaseEngine.caseOf(step));
    step.setVariables(sight.facts());
    step.setVariable("papersNeed", sight.need());
  }
}
