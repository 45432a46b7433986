package org.recourse.grievance.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.recourse.engine.CaseEngine;
import org.recourse.grievance.inquiry.InquiryHandling;
import org.springframework.stereotype.Component;

/** System action "Wait longer": sets when the supervisor is asked again. */
@Component
class WaitLonger implements JavaDelegate {

  private final InquiryHandling inquiries;

  WaitLonger(InquiryHandling inquiries) {
    this.inquiries = inquiries;
  }

  @Override
  public void execute(DelegateExecution step) {
    step.setVariable("supervisorDueAt", inquiries.waitLonger(CaseEngine.caseOf(step)));
  }
}
