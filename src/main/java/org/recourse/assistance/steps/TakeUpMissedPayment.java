package org.recourse.assistance.steps;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.recourse.assistance.plan.MissedPayments;
import org.recourse.engine.CaseEngine;
import org.springframework.stereotype.Component;

/** System action "Take up missed payment": holds collections and starts the period. */
@Component
class TakeUpMissedPayment implements JavaDelegate {

  private final MissedPayments payments;

  TakeUpMissedPayment(MissedPayments payments) {
    this.payments = payments;
  }

  @Override
  public void execute(DelegateExecution step) {
    var until = payments.takeUp(CaseEngine.caseOf(step));
    step.setVariable("planDueAt", Date.from(until));
  }
}
