package org.recourse.assistance.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.recourse.assistance.determination.DeterminationHandling;
import org.recourse.engine.CaseEngine;
import org.springframework.stereotype.Component;

/** System action "Determine help": asks the tables of what the house itself decides. */
@Component
class DetermineHelp implements JavaDelegate {

  private final DeterminationHandling determinations;

  DetermineHelp(DeterminationHandling determinations) {
    this.determinations = determinations;
  }

  @Override
  public void execute(DelegateExecution step) {
    step.setVariable("stillNeeded", determinations.determine(CaseEngine.caseOf(step)).name());
  }
}
