package org.recourse.priorauth.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.recourse.engine.CaseEngine;
import org.recourse.priorauth.watch.ApprovalWatch;
import org.springframework.stereotype.Component;

/** System action "End watch": the coverage was lost after the approval. */
@Component
class EndWatch implements JavaDelegate {

  private final ApprovalWatch watch;

  EndWatch(ApprovalWatch watch) {
    this.watch = watch;
  }

  @Override
  public void execute(DelegateExecution step) {
    watch.coverageLost(CaseEngine.caseOf(step));
  }
}
