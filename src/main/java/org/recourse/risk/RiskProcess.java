package org.recourse.risk;

import java.util.Map;
import org.recourse.casefile.CaseFile;
import org.recourse.engine.CaseEngine;
import org.springframework.stereotype.Component;

/** What we tell the process, in the words of the office. */
@Component
class RiskProcess {

  private final CaseEngine engine;

  RiskProcess(CaseEngine engine) {
    this.engine = engine;
  }

  void riskReported(CaseFile file) {
    engine.begin(file, Map.of());
  }

  void newFactsReported(CaseFile file) {
    engine.tell(file, "NewFactsReported");
  }
}
