package org.recourse.grievance.web;

import org.recourse.casefile.CaseFile;
import org.recourse.casefile.web.CaseCounter;
import org.springframework.stereotype.Component;

/** Where complaints are handed out, and cases of other flows are not there. */
@Component
class GrievanceCounter {

  private static final String FLOW = "grievance";

  private final CaseCounter counter;

  GrievanceCounter(CaseCounter counter) {
    this.counter = counter;
  }

  /** A complaint to read; the access log calls it by this action. */
  CaseFile toRead(String number, String action) {
    return CaseCounter.ofFlow(counter.toRead(number, action), FLOW);
  }

  /** A complaint to change; the access log calls it by this action. */
  CaseFile toWorkOn(String number, String action) {
    return counter.toWorkOn(number, FLOW, action);
  }
}
