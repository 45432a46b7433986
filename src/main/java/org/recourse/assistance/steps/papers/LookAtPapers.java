package org.recourse.assistance.steps.papers;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.recourse.assistance.ApplyingElsewhere;
import org.recourse.assistance.DecidingHere;
import org.recourse.assistance.papers.PaperChase;
import org.recourse.engine.CaseEngine;
import org.springframework.stereotype.Component;

/** System action "Look at papers": says what the missing papers need today. */
@Component
class LookAtPapers implements JavaDelegate {

  private final PaperChase chase;
  private final ApplyingElsewhere elsewhere;
  private final DecidingHere here;

  LookAtPapers(PaperChase chase, ApplyingElsewhere elsewhere, DecidingHere here) {
    this.chase = chase;
    this.elsewhere = elsewhere;
    this.here = here;
  }

  @Override
  public void execute(DelegateExecution step) {
    var caseId = CaseEngine.caseOf(step);
    var sight = chase.look(caseId);
    elsewhere.papersLookedAt(caseId);
    here.papersLookedAt(caseId);
    step.setVariables(sight.facts());
    step.setVariable("papersNeed", sight.need());
  }
}
