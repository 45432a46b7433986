package org.recourse.grievance.road.representative;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.recourse.grievance.road.Wayside;
import org.springframework.stereotype.Component;

/** Who sees a complaint through. */
@Component
public class Representatives implements Wayside {

  private final Representations representations;

  Representatives(Representations representations) {
    this.representations = representations;
  }

  /** The sign-in name of the case's representative; empty until somebody has claimed its triage. */
  public Optional<String> of(UUID caseId) {
    return representations.findById(caseId).map(Representation::username);
  }

  @Override
  public Set<String> keys() {
    return Set.of("representative", "representativeSince", "handedOverBy", "handOverNote");
  }

  @Override
  public Map<UUID, Map<String, Object>> valuesOf(Collection<UUID> caseIds) {
    Map<UUID, Map<String, Object>> all = new HashMap<>();
    representations.findAllById(caseIds).forEach(one -> all.put(one.caseId(), one.values()));
    return all;
  }
}
