package org.recourse.grievance.road.office;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.recourse.grievance.road.Wayside;
import org.springframework.stereotype.Component;

/** Which other offices know of a complaint. */
@Component
public class OfficesTold implements Wayside {

  private final OfficeReferrals referrals;

  OfficesTold(OfficeReferrals referrals) {
    this.referrals = referrals;
  }

  /** Each telling of a case, oldest first, by record key. */
  public List<Map<String, Object>> of(UUID caseId) {
    return byCase(List.of(caseId)).getOrDefault(caseId, List.of());
  }

  @Override
  public Set<String> keys() {
    return Set.of("officeReferrals");
  }

  @Override
  public Map<UUID, Map<String, Object>> valuesOf(Collection<UUID> caseIds) {
    Map<UUID, Map<String, Object>> all = new HashMap<>();
    byCase(caseIds).forEach((id, told) -> all.put(id, Map.of("officeReferrals", told)));
    return all;
  }

  private Map<UUID, List<Map<String, Object>>> byCase(Collection<UUID> caseIds) {
    return referrals.findByCaseIdInOrderByReferredAtAscIdAsc(caseIds).stream()
        .collect(
            Collectors.groupingBy(
                OfficeReferral::caseId,
                Collectors.mapping(OfficeReferral::values, Collectors.toList())));
  }
}
