package org.recourse.assistance;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.recourse.assistance.desk.CollectionsHold;
import org.springframework.stereotype.Component;

/** What billing hears of the holds of a case. */
@Component
class PlayedHolds implements CollectionsHold {

  private final Map<UUID, Set<String>> held = new ConcurrentHashMap<>();

  Set<String> of(UUID caseId) {
    return held.computeIfAbsent(caseId, none -> new TreeSet<>());
  }

  @Override
  public void hold(UUID caseId, String reason) {
    of(caseId).add(reason);
  }

  @Override
  public void release(UUID caseId, String reason) {
    of(caseId).remove(reason);
  }
}
