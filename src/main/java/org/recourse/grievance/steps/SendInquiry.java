package org.recourse.grievance.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.recourse.engine.CaseEngine;
import org.recourse.grievance.inquiry.InquiryHandling;
import org.springframework.stereotype.Component;

/** System action "Send inquiry": puts a question to a department and sets its dates. */
@Component
class SendInquiry implements JavaDelegate {

  private final InquiryHandling inquiries;

  SendInquiry(InquiryHandling inquiries) {
    this.inquiries = inquiries;
  }

  @Override
  public void execute(DelegateExecution step) {
    step.setVariables(
        inquiries.send(CaseEngine.caseOf(step), (int) step.getVariable("inquiryIndex")));
  }
}
