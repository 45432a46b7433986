package org.recourse.priorauth.web;

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
import org.recourse.casefile.web.once.AsksOutside;
import org.recourse.forms.CaseReception;
import org.recourse.priorauth.AuthorizationHandling;
import org.recourse.priorauth.Inquiring;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where requests for authorization come in from other systems. */
@RestController
@RequestMapping("/api/authorizations")
@Tag(name = "Authorizations", description = "Requests to payers: opening and cancelling them")
class AuthorizationApi {

  private static final String FLOW = "priorauth";

  private final CaseReception reception;
  private final CaseCounter counter;
  private final CaseFiles files;
  private final AuthorizationHandling handling;
  private final Inquiring inquiring;

  AuthorizationApi(
      CaseReception reception,
      CaseCounter counter,
      CaseFiles files,
      AuthorizationHandling handling,
      Inquiring inquiring) {
    this.reception = reception;
    this.counter = counter;
    this.files = files;
    this.handling = handling;
    this.inquiring = inquiring;
  }

  /** A request taken back. */
  record Cancellation(
      @Schema(
              description = "Who takes it back",
              allowableValues = {"PATIENT", "PROVIDER"})
          String by,
      @Schema(description = "Why, in their words") String reason) {}

  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  @OpensCases(FLOW)
  @Operation(
      summary = "Request an authorization",
      description =
          "Opens a case from the answers of the form Request authorization. Members that the form"
              + " does not have are refused. Send an Idempotency-Key, and sending it again opens no"
              + " second case.")
  @ApiResponse(responseCode = "201", description = "The case is open")
  ResponseEntity<OpenedCase> request(@RequestBody Map<String, Object> answers) {
    return OpenedCase.created(reception.open(FLOW, answers));
  }

  @PostMapping(path = "/batch", consumes = MediaType.APPLICATION_NDJSON_VALUE)
  @AnswersLineByLine
  @OpensCases(FLOW)
  @Operation(summary = "Request many authorizations")
  void requestAll(HttpServletRequest request, HttpServletResponse response) {
    reception.openAll(FLOW, request, response);
  }

  @PostMapping(path = "/{number}/cancellation", consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "Cancel a request",
      description =
          "Patient or provider take it back. Possible until it is closed; where the payer has it, a"
              + " person tells the payer.")
  @ApiResponse(responseCode = "200", description = "The cancellation is on record")
  ResponseEntity<OpenedCase> cancel(
      @PathVariable String number, @RequestBody Cancellation cancellation) {
    var file = counter.toWorkOn(number, FLOW, "CANCEL_AUTHORIZATION");
    handling.cancel(file.id(), cancellation.by(), cancellation.reason());
    return ResponseEntity.ok(OpenedCase.of(files.get(file.id())));
  }

  /** Whether the payer's system can be asked about the request. */
  record InquiryOpen(boolean possible) {}

  @GetMapping(path = "/{number}/inquiry")
  @Operation(
      summary = "Whether the payer's system can be asked about a request",
      description = "It can where the request went to it by FHIR.")
  @ApiResponse(responseCode = "200", description = "Whether it can be asked")
  InquiryOpen isInquiryOpen(@PathVariable String number) {
    var file = CaseCounter.ofFlow(counter.toRead(number, "READ_INQUIRY"), FLOW);
    return new InquiryOpen(inquiring.isPossible(file.id()));
  }

  /** Whether the payer knows of the request. */
  record Inquiry(boolean known) {}

  @PostMapping(path = "/{number}/inquiry")
  @AsksOutside
  @Operation(
      summary = "Ask the payer's system about a request",
      description =
          "Only for requests that went by FHIR, and only because a person wants to know: answers"
              + " come by themselves. What the payer says is taken as its answer.")
  @ApiResponse(responseCode = "200", description = "The payer answered")
  ResponseEntity<Inquiry> inquire(@PathVariable String number) {
    var file = counter.toWorkOn(number, FLOW, "INQUIRE_PAYER");
    return ResponseEntity.ok(new Inquiry(inquiring.inquire(file.id())));
  }
}
