package org.recourse.risk.owed;

import java.util.Map;
import java.util.UUID;
import org.recourse.engine.TaskSubject;
import org.springframework.stereotype.Component;

/** Tells the tasks of a risk case apart: which duty is to be done. */
@Component
class DutySubject implements TaskSubject {

  private final DutyRows rows;

  DutySubject(DutyRows rows) {
    this.rows = rows;
  }

  @Override
  public String process() {
    return "risk-duty";
  }

  @Override
  public String of(UUID caseId, Map<String, Object> facts) {
    return rows.get(caseId, ((Number) facts.get("dutyPosition")).intValue()).label();
  }
}
