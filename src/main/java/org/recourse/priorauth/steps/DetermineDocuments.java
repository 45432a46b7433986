package org.recourse.priorauth.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.recourse.engine.CaseEngine;
import org.recourse.priorauth.Submitting;
import org.springframework.stereotype.Component;

/** System action "Determine documents": what this payer asks for with this care. */
@Component
class DetermineDocuments implements JavaDelegate {

  private final Submitting submitting;

  DetermineDocuments(Submitting submitting) {
    this.submitting = submitting;
  }

  @Override
  public void execute(DelegateExecution step) {
    submitting.determineDocuments(CaseEngine.caseOf(step));
  }
}
