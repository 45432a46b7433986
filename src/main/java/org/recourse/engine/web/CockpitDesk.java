package org.recourse.engine.web;

import java.util.List;
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

  CockpitDesk(RunningCases cases) {
    this.cases = cases;
  }

  /**
   * The running processes of this case number that the caller may see; empty when there are none.
   */
  @GetMapping
  public List<InstanceFound> find(@RequestParam("number") String number) {
    return cases.find(number.strip());
  }

  /**
   * What waits for a supervisor in this running process; empty as well when the caller may not see
   * it.
   */
  @GetMapping("/{id}/incidents")
  public List<IncidentNotice> incidents(@PathVariable("id") String id) {
    return cases.incidents(id);
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
    return ResponseEntity.noContent().build();
  }
}
