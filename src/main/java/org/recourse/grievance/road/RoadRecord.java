package org.recourse.grievance.road;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Everything on record about what happened beside the road of cases. */
@Component
public class RoadRecord {

  private final List<Wayside> waysides;

  RoadRecord(List<Wayside> waysides) {
    this.waysides = waysides;
  }

  /**
   * By case, then by record key; cases beside whose road nothing happened are left out.
   *
   * @param wanted says of the keys of one kind of thing whether it is asked for
   */
  public Map<UUID, Map<String, Object>> ofAll(
      Collection<UUID> caseIds, Predicate<Set<String>> wanted) {
    Map<UUID, Map<String, Object>> all = new HashMap<>();
    for (Wayside wayside : waysides.stream().filter(one -> wanted.test(one.keys())).toList()) {
      wayside
          .valuesOf(caseIds)
          .forEach((id, values) -> all.computeIfAbsent(id, none -> new HashMap<>()).putAll(values));
    }
    return all;
  }
}
