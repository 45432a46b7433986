package org.recourse.grievance.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.recourse.casefile.CaseFiles;
import org.recourse.casefile.web.CaseCounter;
import org.recourse.casefile.web.OpenedCase;
import org.recourse.casefile.web.OpensCases;
import org.recourse.casefile.web.once.AnswersLineByLine;
import org.recourse.forms.CaseReception;
import org.recourse.grievance.GrievanceHandling;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where complaints come in from other systems. */
@RestController
@RequestMapping("/api/grievances")
@Tag(name = "Grievances", description = "Complaints: opening and withdrawing them")
class GrievanceApi {

  private static final String FLOW = "grievance";

  private final CaseReception reception;
  private final CaseCounter counter;
  private final CaseFiles files;
  private final GrievanceHandling handling;

  GrievanceApi(
      CaseReception reception, CaseCounter counter, CaseFiles files, GrievanceHandling handling) {
    this.reception = reception;
    this.counter = counter;
    this.files = files;
    this.handling = handling;
  }

  /** A complaint taken back. */
  record Withdrawal(@Schema(description = "Why, in their words") String reason) {}

  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  @OpensCases(FLOW)
  @Operation(
      summary = "Record a complaint",
      description =
          "Opens a case from the answers of the form Record complaint. Members that the form does"
              + " not have are refused. Send an Idempotency-Key, and sending it again opens no"
              + " second case.")
  @ApiResponse(responseCode = "201", description = "The case is open")
  ResponseEntity<OpenedCase> record(@RequestBody Map<String, Object> answers) {
    return OpenedCase.created(reception.open(FLOW, answers));
  }

  @PostMapping(path = "/batch", consumes = MediaType.APPLICATION_NDJSON_VALUE)
  @AnswersLineByLine
  @OpensCases(FLOW)
  @Operation(summary = "Record many complaints")
  void recordAll(HttpServletRequest request, HttpServletResponse response) {
    reception.openAll(FLOW, request, response);
  }

  @PostMapping(path = "/{number}/withdrawal", consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "Withdraw a complaint",
      description =
          "The patient, or whoever speaks for them, takes it back. Possible until it is closed.")
  @ApiResponse(responseCode = "200", description = "The withdrawal is on record")
  ResponseEntity<OpenedCase> withdraw(
      @PathVariable String number, @RequestBody Withdrawal withdrawal) {
    var file = counter.toWorkOn(number, FLOW, "WITHDRAW_COMPLAINT");
    handling.withdraw(file.id(), withdrawal.reason());
    return ResponseEntity.ok(OpenedCase.of(files.get(file.id())));
  }
}
