package org.recourse.grievance.road.death;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.recourse.grievance.road.Wayside;
import org.springframework.stereotype.Component;

/** Whether the patient of a case has died; asked before a letter is addressed. */
@Component
public class Deceased implements Wayside {

  private final Deaths deaths;

  Deceased(Deaths deaths) {
    this.deaths = deaths;
  }

  /** The death as it is on record now; empty when none is. */
  public Optional<PatientDeath> of(UUID caseId) {
    return deaths.findById(caseId);
  }

  @Override
  public Set<String> keys() {
    return Set.of("death");
  }

  @Override
  public Map<UUID, Map<String, Object>> valuesOf(Collection<UUID> caseIds) {
    Map<UUID, Map<String, Object>> all = new HashMap<>();
    deaths
        .findAllById(caseIds)
        .forEach(death -> all.put(death.caseId(), Map.of("death", death.values())));
    return all;
  }
}
