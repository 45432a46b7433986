package org.recourse.grievance.web;

import org.recourse.casefile.CaseFile;
import org.recourse.casefile.CaseNotFound;
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
    return ofThisFlow(counter.toRead(number, action));
  }

  /** A complaint to change; the access log calls it by this action. */
  CaseFile toWorkOn(String number, String action) {
    return ofThisFlow(counter.toWorkOn(number, action));
  }

  private static CaseFile ofThisFlow(CaseFile file) {
    if (!FLOW.equals(file.kind())) {
      throw new CaseNotFound(file.number());
    }
    return file;
  }
}
