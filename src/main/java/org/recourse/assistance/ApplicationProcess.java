package org.recourse.assistance;

import java.util.Map;
import org.recourse.casefile.CaseFile;
import org.recourse.engine.CaseEngine;
import org.springframework.stereotype.Component;

/** What we tell the process, in the words of the office. */
@Component
class ApplicationProcess {

  private final CaseEngine engine;

  ApplicationProcess(CaseEngine engine) {
    this.engine = engine;
  }

  void applicationRecorded(CaseFile file) {
    engine.begin(file, Map.of());
  }

  void applicationWithdrawn(CaseFile file) {
    engine.tell(file, "ApplicationWithdrawn");
  }
}
