package org.recourse.engine.web;

import java.util.List;
import org.recourse.engine.reading.CaseReads;
import org.recourse.engine.reading.EngineThing;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Finds running cases by number and says what to do about their incidents. */
@RestController
@RequestMapping("/api/cockpit/instances")
class CockpitDesk {

  private final RunningCases cases;
  private final CaseReads reads;

  CockpitDesk(RunningCases cases, CaseReads reads) {
    this.cases = cases;
    this.reads = reads;
  }

  /**
   * The running processes of this case number that the caller may see; empty when there are none.
   */
  @GetMapping
  public List<InstanceFound> find(@RequestParam("number") String number) {
    var found = cases.find(number.strip());
    reads.noteListOf(number.strip());
    return found;
  }

  /**
   * What waits for a supervisor in this running process; empty as well when the caller may not see
   * it.
   */
  @GetMapping("/{id}/incidents")
  public List<IncidentNotice> incidents(@PathVariable("id") String id) {
    var incidents = cases.incidents(id);
    reads.noteList(EngineThing.PROCESS_INSTANCE, id);
    return incidents;
  }

  /**
   * Tries the failed steps of this running process again, now.
   *
   * @throws org.recourse.casefile.NotAllowedNow when nothing failed there, or the caller may not
   *     see it
   */
  @PostMapping("/{id}/retry")
  public ResponseEntity<Void> retry(@PathVariable("id") String id) {
    cases.retry(id);
    reads.note(EngineThing.PROCESS_INSTANCE, id, "RETRY_STEP", true);
    return ResponseEntity.noContent().build();
  }
}
