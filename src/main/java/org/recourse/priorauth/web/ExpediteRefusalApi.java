package org.recourse.priorauth.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import org.recourse.casefile.web.CaseCounter;
import org.recourse.priorauth.expedite.ExpediteRefusal;
import org.recourse.priorauth.expedite.ExpediteRefusals;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where it is told that a plan refuses to expedite. */
@RestController
@RequestMapping("/api/authorizations/{number}/expedite-refusal")
@Tag(name = "Authorizations", description = "Requests to payers: opening and cancelling them")
class ExpediteRefusalApi {

  private static final String FLOW = "priorauth";

  private final CaseCounter counter;
  private final ExpediteRefusals refusals;

  ExpediteRefusalApi(CaseCounter counter, ExpediteRefusals refusals) {
    this.counter = counter;
    this.refusals = refusals;
  }

  /** A refusal to expedite. */
  record RefusedToExpedite(
      @Schema(description = "When the plan said so") Instant at,
      @Schema(description = "Who said it, or the portal") String saidBy,
      @Schema(description = "Under which the plan finds it; may be left out") String reference,
      @Schema(description = "The plan's reason, in words; may be left out") String said) {}

  /** Whether a refusal can be recorded now. */
  record ExpediteRefusable(boolean possible) {}

  @GetMapping
  @Operation(
      summary = "Whether a refusal to expedite can be recorded",
      description =
          "It can while a Medicare Advantage plan has an expedited request, has not decided and has"
              + " not refused before.")
  @ApiResponse(responseCode = "200", description = "Whether it can be recorded")
  ExpediteRefusable isOpen(@PathVariable String number) {
    var file = CaseCounter.ofFlow(counter.toRead(number, "READ_EXPEDITE_REFUSABLE"), FLOW);
    return new ExpediteRefusable(refusals.isOpen(file.id()));
  }

  /** What follows from a refusal. */
  record ExpediteRefused(
      @Schema(description = "What runs now, and what is open to patient and physician")
          String remark) {}

  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "Record that a plan refuses to expedite",
      description =
          "The expedited time ends. The standard time runs from the plan's receipt of the request,"
              + " and three calendar days for its written notice from the refusal.")
  @ApiResponse(responseCode = "200", description = "The refusal is on record")
  ResponseEntity<ExpediteRefused> refuse(
      @PathVariable String number, @RequestBody RefusedToExpedite said) {
    var file = counter.toWorkOn(number, FLOW, "RECORD_EXPEDITE_REFUSAL");
    var refusal = new ExpediteRefusal(said.at(), said.saidBy(), said.reference(), said.said());
    return ResponseEntity.ok(new ExpediteRefused(refusals.record(file.id(), refusal)));
  }
}
