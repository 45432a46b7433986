package org.recourse.grievance.road.representative;

import java.util.Map;
import org.recourse.casefile.Timeline;
import org.recourse.engine.claims.Claim;
import org.recourse.engine.claims.ClaimWatch;
import org.recourse.grievance.road.OpenRoad;
import org.springframework.stereotype.Component;

/** Whoever claims the triage of a complaint first becomes its representative. */
@Component
class FirstClaim implements ClaimWatch {

  private static final String FLOW = "grievance";
  private static final String TRIAGE = "TriageComplaint";

  private final Representations representations;
  private final OpenRoad road;
  private final Timeline timeline;

  FirstClaim(Representations representations, OpenRoad road, Timeline timeline) {
    this.representations = representations;
    this.road = road;
    this.timeline = timeline;
  }

  @Override
  public void claimed(Claim claim) {
    if (!FLOW.equals(claim.process()) || !TRIAGE.equals(claim.task())) {
      return;
    }
    road.hold(claim.caseId());
    if (!representations.existsById(claim.caseId())) {
      var first = new Representation(claim.caseId(), 0, claim.username(), road.now(), null, null);
      representations.save(first);
      timeline.record(
          claim.caseId(),
          "REPRESENTATIVE_CHANGED",
          "The case has a representative: who claimed its triage first.",
          Map.of("changes", first.values()));
    }
  }
}
