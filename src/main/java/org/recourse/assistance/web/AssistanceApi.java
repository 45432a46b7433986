package org.recourse.assistance.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.recourse.assistance.ApplicationHandling;
import org.recourse.casefile.CaseFiles;
import org.recourse.casefile.web.CaseCounter;
import org.recourse.casefile.web.OpenedCase;
import org.recourse.casefile.web.OpensCases;
import org.recourse.casefile.web.once.AnswersLineByLine;
import org.recourse.forms.CaseReception;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where applications for financial assistance come in from other systems. */
@RestController
@RequestMapping("/api/assistance-applications")
@Tag(name = "Financial assistance", description = "Applications: opening and withdrawing them")
class AssistanceApi {

  private static final String FLOW = "assistance";

  private final CaseReception reception;
  private final CaseCounter counter;
  private final CaseFiles files;
  private final ApplicationHandling handling;

  AssistanceApi(
      CaseReception reception, CaseCounter counter, CaseFiles files, ApplicationHandling handling) {
    this.reception = reception;
    this.counter = counter;
    this.files = files;
    this.handling = handling;
  }

  /** An application taken back. */
  record Withdrawal(@Schema(description = "Why, in the patient's words") String reason) {}

  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  @OpensCases(FLOW)
  @Operation(
      summary = "Apply for financial assistance",
      description =
          "Opens a case from the answers of the form Record application. Members that the form does"
              + " not have are refused. Send an Idempotency-Key, and sending it again opens no"
              + " second case. A patient with an open application is refused with 409 unless"
              + " applyAgain is true: other care, or another period.")
  @ApiResponse(responseCode = "201", description = "The case is open")
  @ApiResponse(responseCode = "409", description = "The patient has an open application")
  ResponseEntity<OpenedCase> apply(@RequestBody Map<String, Object> answers) {
    return OpenedCase.created(reception.open(FLOW, answers));
  }

  @PostMapping(path = "/batch", consumes = MediaType.APPLICATION_NDJSON_VALUE)
  @AnswersLineByLine
  @OpensCases(FLOW)
  @Operation(summary = "Apply for many")
  void applyForAll(HttpServletRequest request, HttpServletResponse response) {
    reception.openAll(FLOW, request, response);
  }

  @PostMapping(path = "/{number}/withdrawal", consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "Withdraw an application",
      description = "The patient takes it back. Possible until it is closed.")
  @ApiResponse(responseCode = "200", description = "The withdrawal is on record")
  ResponseEntity<OpenedCase> withdraw(
      @PathVariable String number, @RequestBody Withdrawal withdrawal) {
    var file = counter.toWorkOn(number, FLOW, "WITHDRAW_APPLICATION");
    handling.withdraw(file.id(), withdrawal.reason());
    return ResponseEntity.ok(OpenedCase.of(files.get(file.id())));
  }
}
