package org.recourse.risk.owed;

import java.util.Date;
import java.util.Map;
import java.util.Set;
import org.recourse.casefile.CaseFile;
import org.recourse.engine.CaseEngine;
import org.springframework.stereotype.Component;

/** The tasks of duties: one process per duty that somebody of the house has to see to. */
@Component
class DutyTasks {

  /** Duties that are done by a step of the flow itself, and so have no task of their own. */
  private static final Set<String> DONE_BY_FLOW = Set.of("ROOT_CAUSE_ANALYSIS", "RISK_REVIEW");

  private static final String PROCESS = "risk-duty";
  private static final String SETTLED = "DutySettled";

  private final CaseEngine engine;

  DutyTasks(CaseEngine engine) {
    this.engine = engine;
  }

  void begin(CaseFile file, DutyOnCase duty) {
    if (duty.isOpen() && !DONE_BY_FLOW.contains(duty.duty())) {
      engine.beginBeside(
          file,
          PROCESS,
          Map.of("dutyPosition", duty.position(), "dutyDueAt", Date.from(duty.dueAt())));
    }
  }

  void end(CaseFile file, DutyOnCase duty) {
    engine.endBeside(file, PROCESS, Map.of("dutyPosition", duty.position()));
  }

  /** The flow looks again whether any duty is open. */
  void settled(CaseFile file) {
    engine.tellWaiting(file, SETTLED);
  }
}
