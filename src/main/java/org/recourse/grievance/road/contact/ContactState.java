package org.recourse.grievance.road.contact;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.recourse.grievance.road.Wayside;
import org.springframework.stereotype.Component;

/** Whether anybody can be reached about a case; asked before a letter is addressed. */
@Component
public class ContactState implements Wayside {

  private final ContactAttempts attempts;
  private final Unreachables unreachables;

  ContactState(ContactAttempts attempts, Unreachables unreachables) {
    this.attempts = attempts;
    this.unreachables = unreachables;
  }

  /** How it stands now; nothing was tried in a case that is not there. */
  public Reach of(UUID caseId) {
    List<ContactAttempt> all = all(caseId);
    return new Reach(
        unreachables.existsById(caseId),
        inVain(caseId).size(),
        all.isEmpty() ? null : all.get(all.size() - 1).day());
  }

  /** Every try of a case, oldest first, by record key. */
  public List<Map<String, Object>> tries(UUID caseId) {
    return all(caseId).stream().map(ContactAttempt::values).toList();
  }

  @Override
  public Set<String> keys() {
    return Set.of("contactAttempts", "unreachable");
  }

  @Override
  public Map<UUID, Map<String, Object>> valuesOf(Collection<UUID> caseIds) {
    Map<UUID, Map<String, Object>> all = new HashMap<>();
    attempts.findByCaseIdInOrderByAtAscIdAsc(caseIds).stream()
        .collect(
            Collectors.groupingBy(
                ContactAttempt::caseId,
                Collectors.mapping(ContactAttempt::values, Collectors.toList())))
        .forEach((id, tries) -> put(all, id, "contactAttempts", tries));
    unreachables
        .findAllById(caseIds)
        .forEach(one -> put(all, one.caseId(), "unreachable", one.values()));
    return all;
  }

  /** The tries in vain since anybody was last reached, oldest first. */
  List<ContactAttempt> inVain(UUID caseId) {
    List<ContactAttempt> all = all(caseId);
    int from = all.size();
    while (from > 0 && !all.get(from - 1).reached()) {
      from--;
    }
    return all.subList(from, all.size());
  }

  private List<ContactAttempt> all(UUID caseId) {
    return attempts.findByCaseIdInOrderByAtAscIdAsc(List.of(caseId));
  }

  private static void put(
      Map<UUID, Map<String, Object>> all, UUID caseId, String key, Object value) {
    all.computeIfAbsent(caseId, none -> new HashMap<>()).put(key, value);
  }
}
