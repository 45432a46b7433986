package org.recourse.grievance.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.recourse.engine.CaseEngine;
import org.recourse.grievance.inquiry.InquiryHandling;
import org.springframework.stereotype.Component;

/** System action "Remind department": the next step of chasing, seen in Tasklist too. */
@Component
class RemindDepartment implements JavaDelegate {

  private final InquiryHandling inquiries;
  private final CaseEngine engine;

  RemindDepartment(InquiryHandling inquiries, CaseEngine engine) {
    this.inquiries = inquiries;
    this.engine = engine;
  }

  @Override
  public void execute(DelegateExecution step) {
    var notice = inquiries.remind(CaseEngine.caseOf(step), (int) step.getVariable("inquiryIndex"));
    engine.raise(step.getProcessInstanceId(), "Answer inquiry", notice.priority());
  }
}
