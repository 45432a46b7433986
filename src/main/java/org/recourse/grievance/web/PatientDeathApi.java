package org.recourse.grievance.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.recourse.grievance.road.death.DeathFiled;
import org.recourse.grievance.road.death.DeathNotice;
import org.recourse.grievance.road.death.DeathNoticing;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** That the patient of a complaint has died. */
@RestController
@RequestMapping("/api/grievances/{number}/patient-death")
@Tag(name = "Grievances")
class PatientDeathApi {

  private final GrievanceCounter counter;
  private final DeathNoticing deaths;

  PatientDeathApi(GrievanceCounter counter, DeathNoticing deaths) {
    this.counter = counter;
    this.deaths = deaths;
  }

  /** What should have been recorded, and why it was not. */
  record Correction(
      LocalDate diedOn,
      String toldBy,
      String recipientName,
      String recipientRelation,
      String recipientAddress,
      String recipientEmail,
      @Schema(description = "Why it is corrected") String reason) {

    DeathNotice notice() {
      return new DeathNotice(
          diedOn, toldBy, recipientName, recipientRelation, recipientAddress, recipientEmail);
    }
  }

  /** Why a death recorded in error is taken back. */
  record Mistake(String reason) {}

  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "Record that the patient has died",
      description =
          "Once. The investigation goes on; from now on letters go to the person named here, never"
              + " to the patient.")
  @ApiResponse(responseCode = "201", description = "It is on record")
  ResponseEntity<DeathFiled> record(@PathVariable String number, @RequestBody DeathNotice notice) {
    var file = counter.toWorkOn(number, "RECORD_DEATH");
    return ResponseEntity.status(HttpStatus.CREATED).body(deaths.record(file.id(), notice));
  }

  @PostMapping(path = "/correction", consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "Correct what is on record about the patient's death",
      description = "The whole notice again, with a reason; the timeline keeps what was.")
  @ApiResponse(responseCode = "200", description = "It is corrected")
  ResponseEntity<DeathFiled> correct(@PathVariable String number, @RequestBody Correction wanted) {
    var file = counter.toWorkOn(number, "CORRECT_DEATH");
    return ResponseEntity.ok(deaths.correct(file.id(), wanted.notice(), wanted.reason()));
  }

  @PostMapping(path = "/error", consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(summary = "Take back a death that was recorded in error: the patient lives")
  @ApiResponse(responseCode = "200", description = "Letters go to the patient again")
  ResponseEntity<DeathFiled> takeBack(@PathVariable String number, @RequestBody Mistake mistake) {
    var file = counter.toWorkOn(number, "CORRECT_DEATH");
    return ResponseEntity.ok(deaths.takeBack(file.id(), mistake.reason()));
  }
}
