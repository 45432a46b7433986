package org.recourse.grievance.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.recourse.grievance.road.representative.HandOver;
import org.recourse.grievance.road.representative.HandOverResult;
import org.recourse.grievance.road.representative.Successors;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who sees a complaint through. */
@RestController
@RequestMapping("/api/grievances")
@Tag(name = "Grievances")
class RepresentativeApi {

  private final GrievanceCounter counter;
  private final HandOver handOver;
  private final Successors successors;

  RepresentativeApi(GrievanceCounter counter, HandOver handOver, Successors successors) {
    this.counter = counter;
    this.handOver = handOver;
    this.successors = successors;
  }

  /** A case about to be handed over. */
  record Successor(
      @Schema(description = "The sign-in name of whoever takes over") String username,
      @Schema(
              description =
                  "The hand-over note: what happened, what comes next and why the case changes"
                      + " hands")
          String reason) {}

  /** All cases of somebody about to be handed over. */
  record Succession(
      @Schema(description = "The sign-in name of whoever is absent") String from,
      @Schema(description = "The sign-in name of whoever takes over") String to,
      @Schema(description = "The hand-over note for each case") String reason) {}

  @GetMapping("/{number}/successors")
  @Operation(
      summary = "Who could take a complaint over",
      description = "Colleagues who may work on it; nobody named in it is among them.")
  List<Successors.Successor> successors(@PathVariable String number) {
    return successors.of(counter.toWorkOn(number, "READ_SUCCESSORS"));
  }

  @PostMapping(path = "/{number}/representative", consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "Hand a complaint over",
      description =
          "Supervisors hand over any case, representatives their own. The tasks that the former"
              + " representative has claimed in it go along.")
  ResponseEntity<HandOverResult> handOver(
      @PathVariable String number, @RequestBody Successor wanted) {
    var file = counter.toWorkOn(number, "HAND_OVER");
    return ResponseEntity.ok(handOver.handOver(file.id(), wanted.username(), wanted.reason()));
  }

  @PostMapping(path = "/hand-over", consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "Hand over all open complaints of somebody",
      description =
          "For supervisors, when a representative is absent. Answers what became of each case; one"
              + " that the successor can't take stays where it is and says why.")
  ResponseEntity<List<HandOverResult>> handOverAll(@RequestBody Succession wanted) {
    return ResponseEntity.ok(handOver.handOverAll(wanted.from(), wanted.to(), wanted.reason()));
  }
}
