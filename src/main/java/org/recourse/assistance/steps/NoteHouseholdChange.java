package org.recourse.assistance.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.recourse.assistance.watch.HelpWatch;
import org.recourse.engine.CaseEngine;
import org.springframework.stereotype.Component;

/** System action "Note household change": ends the watch because the patient told of a change. */
@Component
class NoteHouseholdChange implements JavaDelegate {

  private final HelpWatch watch;

  NoteHouseholdChange(HelpWatch watch) {
    this.watch = watch;
  }

  @Override
  public void execute(DelegateExecution step) {
    watch.screenAgain(CaseEngine.caseOf(step));
    step.setVariable("watchOutcome", "SCREEN_AGAIN");
  }
}
