package org.recourse.risk.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.recourse.casefile.CaseAccess;
import org.recourse.casefile.CaseFiles;
import org.recourse.casefile.SignedOn;
import org.recourse.casefile.web.CaseCounter;
import org.recourse.casefile.web.OpenedCase;
import org.recourse.casefile.web.OpensCases;
import org.recourse.casefile.web.once.AnswersLineByLine;
import org.recourse.forms.CaseReception;
import org.recourse.risk.RiskHandling;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where risks are reported, by anybody on the staff, and where risk managers go on with them. */
@RestController
@RequestMapping("/api/risk-reports")
@Tag(name = "Risk management", description = "Reports to risk management")
class RiskApi {

  private static final String FLOW = "risk";

  private final CaseReception reception;
  private final CaseCounter counter;
  private final CaseAccess access;
  private final CaseFiles files;
  private final SignedOn person;
  private final RiskHandling handling;

  RiskApi(
      CaseReception reception,
      CaseCounter counter,
      CaseAccess access,
      CaseFiles files,
      SignedOn person,
      RiskHandling handling) {
    this.reception = reception;
    this.counter = counter;
    this.access = access;
    this.files = files;
    this.person = person;
    this.handling = handling;
  }

  /**
   * A report that was received.
   *
   * @param opened its case, for those who may see it; null for others
   * @param remark what happens next, in words
   */
  record ReportReceived(OpenedCase opened, String remark) {}

  /** Something that has become known. */
  record NewFacts(
      @Schema(description = "What, in words; kept in the risk file alone") String what) {}

  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  @OpensCases(FLOW)
  @Operation(
      summary = "Report a risk",
      description =
          "Anybody on the staff may. Opens a case from the answers of the form Report risk; whoever"
              + " does not work in risk management learns that it was received, and nothing more.")
  @ApiResponse(responseCode = "201", description = "Risk management has the report")
  ResponseEntity<ReportReceived> report(@RequestBody Map<String, Object> answers) {
    var file = reception.open(FLOW, answers);
    var opened = access.maySee(file, person) ? OpenedCase.of(file) : null;
    return ResponseEntity.status(HttpStatus.CREATED)
        .body(new ReportReceived(opened, "Risk management has your report."));
  }

  @PostMapping(path = "/batch", consumes = MediaType.APPLICATION_NDJSON_VALUE)
  @AnswersLineByLine
  @OpensCases(FLOW)
  @Operation(summary = "Report many", description = "For those who work in risk management.")
  @ApiResponse(responseCode = "200", description = "One result line per input line, in order")
  void reportMany(HttpServletRequest request, HttpServletResponse response) {
    reception.openAll(FLOW, request, response);
  }

  @PostMapping(path = "/{number}/new-facts", consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "Tell what has become known",
      description = "Opens the task Assess report again; duties are then counted anew.")
  @ApiResponse(responseCode = "200", description = "It is on record")
  ResponseEntity<OpenedCase> newFacts(@PathVariable String number, @RequestBody NewFacts facts) {
    var file = counter.toWorkOn(number, FLOW, "TELL_NEW_FACTS");
    handling.newFacts(file.id(), facts.what());
    return ResponseEntity.ok(OpenedCase.of(files.get(file.id())));
  }
}
