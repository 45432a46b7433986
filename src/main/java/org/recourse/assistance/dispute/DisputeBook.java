package org.recourse.assistance.dispute;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.recourse.assistance.desk.StillOpen;
import org.springframework.stereotype.Component;

/** Keeps the disputes of each case, in the order they came. */
@Component
class DisputeBook implements StillOpen {

  private final DisputeRows rows;

  DisputeBook(DisputeRows rows) {
    this.rows = rows;
  }

  List<Dispute> of(UUID caseId) {
    return rows.findByCaseIdInOrderByCaseIdAscRoundAsc(List.of(caseId));
  }

  /** The one that nobody has answered yet. */
  Optional<Dispute> waiting(UUID caseId) {
    return of(caseId).stream().filter(dispute -> !dispute.isAnswered()).findFirst();
  }

  /** The first one that is answered while the patient may not know of it. */
  Optional<Dispute> toSettle(UUID caseId) {
    return of(caseId).stream()
        .filter(dispute -> dispute.isAnswered() && !dispute.isSettled())
        .findFirst();
  }

  /** The newest one that is answered. */
  Optional<Dispute> answered(UUID caseId) {
    return of(caseId).stream().filter(Dispute::isAnswered).reduce((before, after) -> after);
  }

  @Override
  public boolean isOpen(UUID caseId) {
    return of(caseId).stream().anyMatch(dispute -> !dispute.isSettled());
  }

  /** Keeps it; returns what is on record of all disputes of the case, by key. */
  Map<String, Object> keep(Dispute dispute) {
    rows.save(dispute);
    return values(of(dispute.caseId));
  }

  /** What is on record in each case, by key; cases without any dispute are left out. */
  Map<UUID, Map<String, Object>> ofAll(Collection<UUID> caseIds) {
    Map<UUID, Map<String, Object>> all = new HashMap<>();
    rows.findByCaseIdInOrderByCaseIdAscRoundAsc(caseIds).stream()
        .collect(Collectors.groupingBy(dispute -> dispute.caseId))
        .forEach((id, some) -> all.put(id, values(some)));
    all.values().forEach(values -> values.values().removeIf(Objects::isNull));
    return all;
  }

  private static Map<String, Object> values(List<Dispute> some) {
    Dispute newest = some.get(some.size() - 1);
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("disputes", some.stream().map(Dispute::values).toList());
    values.put("disputeOutcome", newest.outcome);
    values.put("disputeReason", newest.reason);
    values.put("disputeReasonTranslated", newest.reasonTranslated);
    values.put("disputeChange", newest.change);
    values.put("disputeChangeTranslated", newest.changeTranslated);
    return values;
  }
}
