package org.recourse.grievance.road;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Everything on record about what happened beside the road of cases. */
@Component
public class RoadRecord {

  private final List<Wayside> waysides;

  RoadRecord(List<Wayside> waysides) {
    this.waysides = waysides;
  }

  /** By case, then by record key; cases beside whose road nothing happened are left out. */
  public Map<UUID, Map<String, Object>> ofAll(Collection<UUID> caseIds) {
    Map<UUID, Map<String, Object>> all = new HashMap<>();
    for (Wayside wayside : waysides) {
      wayside
          .valuesOf(caseIds)
          .forEach((id, values) -> all.computeIfAbsent(id, none -> new HashMap<>()).putAll(values));
    }
    return all;
  }
}
