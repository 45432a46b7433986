package org.recourse.grievance.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.recourse.grievance.road.office.NewReferral;
import org.recourse.grievance.road.office.OfficesTold;
import org.recourse.grievance.road.office.Referred;
import org.recourse.grievance.road.office.Referring;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Which other offices know of a complaint. */
@RestController
@RequestMapping("/api/grievances/{number}/office-referrals")
@Tag(name = "Grievances")
class OfficeReferralsApi {

  private final GrievanceCounter counter;
  private final Referring referring;
  private final OfficesTold told;

  OfficeReferralsApi(GrievanceCounter counter, Referring referring, OfficesTold told) {
    this.counter = counter;
    this.referring = referring;
    this.told = told;
  }

  /** What an office answered. */
  record OfficeAnswer(
      @Schema(
              description =
                  "What it answered; refused for medical staff office, human resources and risk"
                      + " management, whose findings stay with them")
          String answer,
      @Schema(description = "The day it answered, or handled the matter", example = "2026-02-03")
          LocalDate answeredOn) {}

  @GetMapping
  @Operation(summary = "What other offices were told, by whom, and that they handled it")
  List<Map<String, Object>> all(@PathVariable String number) {
    return told.of(counter.toRead(number, "READ_REFERRALS").id());
  }

  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "Note that another office was told",
      description =
          "At any moment until the case is closed. The complaint, its clocks and the duty to write"
              + " go on. Risk management opens a case of its own where it keeps them here.")
  @ApiResponse(responseCode = "201", description = "It is on record")
  ResponseEntity<Referred> refer(@PathVariable String number, @RequestBody NewReferral wanted) {
    var file = counter.toWorkOn(number, "REFER_TO_OFFICE");
    return ResponseEntity.status(HttpStatus.CREATED).body(referring.refer(file.id(), wanted));
  }

  @PostMapping(path = "/{id}/answer", consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "Note what an office answered",
      description = "Once, also when the case is closed by then.")
  @ApiResponse(responseCode = "200", description = "It is on record")
  ResponseEntity<Referred> answer(
      @PathVariable String number, @PathVariable UUID id, @RequestBody OfficeAnswer said) {
    var file = counter.toWorkOn(number, "FILE_OFFICE_ANSWER");
    return ResponseEntity.ok(referring.answer(file.id(), id, said.answer(), said.answeredOn()));
  }
}
