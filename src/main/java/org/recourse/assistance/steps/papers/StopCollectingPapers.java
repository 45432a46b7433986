package org.recourse.assistance.steps.papers;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.recourse.assistance.ApplyingElsewhere;
import org.recourse.assistance.DecidingHere;
import org.recourse.engine.CaseEngine;
import org.springframework.stereotype.Component;

/**
 * System action "Stop collecting papers": nobody goes after papers of a household that is told
 * anew.
 */
@Component
class StopCollectingPapers implements JavaDelegate {

  private final DecidingHere deciding;
  private final ApplyingElsewhere elsewhere;

  StopCollectingPapers(DecidingHere deciding, ApplyingElsewhere elsewhere) {
    this.deciding = deciding;
    this.elsewhere = elsewhere;
  }

  @Override
  public void execute(DelegateExecution step) {
    var caseId = CaseEngine.caseOf(step);
    deciding.householdToldAgain(caseId);
    elsewhere.papersStopped(caseId);
  }
}
