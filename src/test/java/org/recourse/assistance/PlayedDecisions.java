package org.recourse.assistance;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.recourse.Person;
import org.recourse.assistance.desk.DecisionKnown;
import org.springframework.stereotype.Component;

/** Decisions that stories tell of without making them. */
@Component
class PlayedDecisions implements DecisionKnown {

  private final Map<UUID, LocalDate> days = new ConcurrentHashMap<>();
  private final Map<UUID, String> people = new ConcurrentHashMap<>();

  void decide(UUID caseId, LocalDate day, Person by) {
    days.put(caseId, day);
    people.put(caseId, by.username());
  }

  @Override
  public LocalDate decidedOn(UUID caseId) {
    return days.get(caseId);
  }

  @Override
  public Set<String> decidedBy(UUID caseId) {
    return people.containsKey(caseId) ? Set.of(people.get(caseId)) : Set.of();
  }
}
