package org.recourse.grievance.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.recourse.casefile.Groups;
import org.recourse.casefile.NotYours;
import org.recourse.casefile.SignedOn;
import org.recourse.grievance.delegation.Delegation;
import org.recourse.grievance.delegation.Delegations;
import org.recourse.grievance.delegation.NewDelegation;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The written delegations: administrators keep them, supervisors and auditors read them. */
@RestController
@RequestMapping("/api/grievance-delegations")
@Tag(
    name = "Grievance delegations",
    description = "Who may decide grievances, by the governing body's written delegation")
class DelegationsApi {

  private static final Set<String> READERS =
      Set.of(Groups.SUPERVISORS, Groups.AUDITORS, Groups.ADMINISTRATORS);

  private final Delegations delegations;
  private final SignedOn person;

  DelegationsApi(Delegations delegations, SignedOn person) {
    this.delegations = delegations;
    this.person = person;
  }

  /** A delegation about to be filed. */
  record Filing(
      @Schema(description = "Sign-in name of who may decide") String username,
      @Schema(
              description = "What they may decide",
              allowableValues = {"HOSPITAL_GRIEVANCE", "CIVIL_RIGHTS", "PRIVACY"})
          String scope,
      @Schema(description = "Who delegates, e.g. Governing body") String grantedByBody,
      @Schema(description = "Number or date of the resolution") String resolution,
      @Schema(description = "Its text, or where the paper is filed") String document,
      @Schema(description = "First day; today when left out") LocalDate validFrom,
      @Schema(description = "Last day; none when left out") LocalDate validUntil) {}

  /** A delegation taken back. */
  record Revocation(@Schema(description = "Why it is taken back") String reason) {}

  @GetMapping
  @Operation(summary = "Every delegation ever filed, revoked and ended ones too")
  List<Delegation> all() {
    if (person.groups().stream().noneMatch(READERS::contains)) {
      throw new NotYours(
          "Supervisors, auditors and administrators read the delegations. Ask one of them.");
    }
    return delegations.list();
  }

  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "File a delegation",
      description =
          "From its first day on this person may approve resolutions of its scope. A resolution is"
              + " approved by who holds a delegation for every track of the case.")
  @ApiResponse(responseCode = "201", description = "The delegation is on file")
  ResponseEntity<Delegation> file(@RequestBody Filing filing) {
    mustKeepThem();
    return ResponseEntity.status(HttpStatus.CREATED)
        .body(
            delegations.file(
                new NewDelegation(
                    filing.username(),
                    filing.scope(),
                    filing.grantedByBody(),
                    filing.resolution(),
                    filing.document(),
                    filing.validFrom(),
                    filing.validUntil())));
  }

  @PostMapping(path = "/{id}/revocation", consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "Revoke a delegation",
      description = "Holds from now on; what was approved by it stays approved.")
  @ApiResponse(responseCode = "200", description = "The delegation is revoked")
  ResponseEntity<Delegation> revoke(@PathVariable UUID id, @RequestBody Revocation revocation) {
    mustKeepThem();
    return ResponseEntity.ok(delegations.revoke(id, revocation.reason()));
  }

  private void mustKeepThem() {
    if (!person.groups().contains(Groups.ADMINISTRATORS)) {
      throw new NotYours("Administrators keep the delegations. Ask one of them.");
    }
  }
}
