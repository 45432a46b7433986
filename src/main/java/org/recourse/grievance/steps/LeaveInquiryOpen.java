package org.recourse.grievance.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.recourse.engine.CaseEngine;
import org.recourse.grievance.inquiry.InquiryEndings;
import org.springframework.stereotype.Component;

/** System action "Leave inquiry open": the case goes on without the answer. */
@Component
class LeaveInquiryOpen implements JavaDelegate {

  private final InquiryEndings inquiries;

  LeaveInquiryOpen(InquiryEndings inquiries) {
    this.inquiries = inquiries;
  }

  @Override
  public void execute(DelegateExecution step) {
    inquiries.leaveOpen(CaseEngine.caseOf(step), (int) step.getVariable("inquiryIndex"));
  }
}
