package org.recourse.risk.owed;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
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
    return Map.of(
        "dutyLines", () -> rows.of(caseId).stream().map(DutyWords::line).toList(),
        "analysisDue", () -> ofAnalysis(caseId, DutyWords::due),
        "analysisCounts", () -> ofAnalysis(caseId, DutyWords::counts),
        "analysisCitation", () -> ofAnalysis(caseId, DutyOnCase::citation));
  }

  private String ofAnalysis(UUID caseId, Function<DutyOnCase, String> word) {
    return rows.of(caseId).stream()
        .filter(duty -> duty.isOpen() && duty.duty().equals("ROOT_CAUSE_ANALYSIS"))
        .findFirst()
        .map(word)
        .orElse("");
  }
}
