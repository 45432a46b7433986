package org.recourse.grievance;

import java.util.Map;
import org.recourse.casefile.CaseFile;
import org.recourse.engine.CaseEngine;
import org.springframework.stereotype.Component;

/** What we tell the process, in the words of the office. */
@Component
class GrievanceProcess {

  private final CaseEngine engine;

  GrievanceProcess(CaseEngine engine) {
    this.engine = engine;
  }

  void complaintRecorded(CaseFile file) {
    engine.begin(file, Map.of());
  }

  void grievanceReopened(CaseFile file) {
    engine.tell(file, "GrievanceReopened");
  }

  void grievanceWithdrawn(CaseFile file) {
    engine.tell(file, "GrievanceWithdrawn");
  }
}
