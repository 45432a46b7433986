package org.recourse.risk.owed;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.recourse.forms.desk.KeptBeside;
import org.springframework.stereotype.Component;

/** What the forms of a risk case show of its duties. */
@Component
class DutyForms implements KeptBeside {

  private final DutyRows rows;

  DutyForms(DutyRows rows) {
    this.rows = rows;
  }

  @Override
  public Map<UUID, Map<String, Object>> valuesOf(Collection<UUID> caseIds) {
    return rows.valuesOf(caseIds);
  }

  @Override
  public Map<String, Supplier<?>> surroundings(UUID caseId) {
    return Map.of("dutyLines", () -> rows.of(caseId).stream().map(DutyWords::line).toList());
  }
}
