package org.recourse.grievance.steps;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.recourse.engine.CaseEngine;
import org.recourse.grievance.owed.OwedDuties;
import org.springframework.stereotype.Component;

/** System action "Look at what is owed": says whether anything is left to report, and by when. */
@Component
class LookAtWhatIsOwed implements JavaDelegate {

  private final OwedDuties duties;

  LookAtWhatIsOwed(OwedDuties duties) {
    this.duties = duties;
  }

  @Override
  public void execute(DelegateExecution step) {
    var next = duties.next(CaseEngine.caseOf(step));
    step.setVariable("stillOwed", next.isPresent());
    next.ifPresent(due -> step.setVariable("owedDueAt", Date.from(due)));
  }
}
