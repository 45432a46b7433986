package org.recourse.assistance.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.OffsetDateTime;
import org.recourse.assistance.dispute.DisputeTaken;
import org.recourse.assistance.dispute.Disputes;
import org.recourse.casefile.web.CaseCounter;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** That a patient does not agree with a decision. */
@RestController
@RequestMapping("/api/assistance-applications/{number}/dispute")
@Tag(name = "Financial assistance")
class DisputeApi {

  private final CaseCounter counter;
  private final Disputes disputes;

  DisputeApi(CaseCounter counter, Disputes disputes) {
    this.counter = counter;
    this.disputes = disputes;
  }

  /** A dispute. */
  record Disputed(
      @Schema(description = "When the hospital received it; leave it out for now")
          OffsetDateTime receivedAt,
      @Schema(description = "What is disputed, in the patient's words") String said) {}

  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "Dispute a decision",
      description =
          "Collections are held and the time to answer runs. A closed application is opened again;"
              + " while one dispute is open, the next joins it and the answer says so.")
  @ApiResponse(responseCode = "200", description = "The dispute is on record")
  ResponseEntity<DisputeTaken> dispute(
      @PathVariable String number, @RequestBody Disputed disputed) {
    var file = counter.toWorkOn(number, "assistance", "DISPUTE_DECISION");
    var at = disputed.receivedAt() == null ? null : disputed.receivedAt().toInstant();
    return ResponseEntity.ok(disputes.receive(file.id(), at, disputed.said()));
  }
}
