package org.recourse.assistance.steps;

import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.recourse.assistance.determination.DeterminationHandling;
import org.recourse.assistance.settlement.Settlement;
import org.recourse.engine.CaseEngine;
import org.springframework.stereotype.Component;

/** System action "Grant help": what was determined counts from now on. */
@Component
class GrantHelp implements JavaDelegate {

  private static final String DUE = "DUE";
  private static final String NOT_DUE = "NOT_DUE";

  private final DeterminationHandling determinations;
  private final Settlement settlement;

  GrantHelp(DeterminationHandling determinations, Settlement settlement) {
    this.determinations = determinations;
    this.settlement = settlement;
  }

  @Override
  public void execute(DelegateExecution step) {
    UUID caseId = CaseEngine.caseOf(step);
    determinations.grant(caseId);
    Instant refundDueAt = settlement.refundDueAt(caseId);
    step.setVariable("letter", "DECISION");
    step.setVariable("settlementDue", settlement.isDue(caseId) ? DUE : NOT_DUE);
    step.setVariable("refundDue", settlement.refunds(caseId).isEmpty() ? NOT_DUE : DUE);
    step.setVariable("refundDueAt", refundDueAt == null ? null : Date.from(refundDueAt));
  }
}
