package org.recourse.assistance.plan;

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
import org.recourse.forms.desk.KeptBeside;
import org.springframework.stereotype.Component;

/** Keeps what became of missed payments, round by round. */
@Component
class PlanBook implements KeptBeside, StillOpen {

  private final PlanRounds rounds;

  PlanBook(PlanRounds rounds) {
    this.rounds = rounds;
  }

  List<PlanRound> of(UUID caseId) {
    return rounds.findByCaseIdInOrderByCaseIdAscRoundAsc(List.of(caseId));
  }

  /** The one that is not settled; empty when no missed payment waits. */
  Optional<PlanRound> open(UUID caseId) {
    return of(caseId).stream().filter(PlanRound::isOpen).findFirst();
  }

  @Override
  public boolean isOpen(UUID caseId) {
    return open(caseId).isPresent();
  }

  /** Keeps it; returns what is on record of all rounds of the case, by key. */
  Map<String, Object> keep(PlanRound round) {
    rounds.save(round);
    return values(of(round.caseId));
  }

  @Override
  public Map<UUID, Map<String, Object>> valuesOf(Collection<UUID> caseIds) {
    Map<UUID, Map<String, Object>> all = new HashMap<>();
    rounds.findByCaseIdInOrderByCaseIdAscRoundAsc(caseIds).stream()
        .collect(Collectors.groupingBy(round -> round.caseId))
        .forEach((id, some) -> all.put(id, values(some)));
    all.values().forEach(values -> values.values().removeIf(Objects::isNull));
    return all;
  }

  private static Map<String, Object> values(List<PlanRound> some) {
    PlanRound newest = some.get(some.size() - 1);
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("planRounds", some.stream().map(PlanRound::values).toList());
    values.put("planAnswer", newest.answer);
    values.put("planCalledOn", Objects.toString(newest.calledOn, null));
    values.put("planDecision", newest.decision);
    values.put("planUnpaid", newest.decision == null ? null : newest.unpaid);
    values.put("planChanceGiven", newest.decision == null ? null : newest.chanceGiven);
    return values;
  }
}
