package org.recourse.grievance.road.representative;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.SignedOn;
import org.recourse.casefile.StaffMember;
import org.recourse.casefile.Timeline;
import org.recourse.engine.claims.HandedTasks;
import org.recourse.engine.claims.TaskHandOver;
import org.recourse.grievance.road.OpenRoad;
import org.springframework.stereotype.Component;

/** Puts a case and its claimed tasks into other hands; whoever calls has asked whether it may. */
@Component
class Succession {

  private final Representations representations;
  private final TaskHandOver tasks;
  private final OpenRoad road;
  private final Timeline timeline;
  private final SignedOn person;

  Succession(
      Representations representations,
      TaskHandOver tasks,
      OpenRoad road,
      Timeline timeline,
      SignedOn person) {
    this.representations = representations;
    this.tasks = tasks;
    this.road = road;
    this.timeline = timeline;
    this.person = person;
  }

  /**
   * Hands over.
   *
   * @param file held by the caller
   * @param before empty when the case had no representative
   */
  HandedTasks pass(
      CaseFile file, Optional<Representation> before, StaffMember successor, String note) {
    Representation next =
        representations.save(
            new Representation(
                file.id(),
                before.map(Representation::version).orElse(0),
                successor.username(),
                road.now(),
                person.username(),
                note));
    HandedTasks handed =
        before
            .map(former -> tasks.handOver(file, former.username(), successor))
            .orElseGet(HandedTasks::none);
    Map<String, Object> details = new LinkedHashMap<>();
    before.ifPresent(former -> details.put("from", former.username()));
    details.put("tasks", handed.given());
    details.put("tasksReleased", handed.released());
    details.put("changes", next.values());
    timeline.record(
        file.id(),
        "REPRESENTATIVE_CHANGED",
        "The case was handed over to another representative.",
        details);
    return handed;
  }
}
