package org.recourse.grievance.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.recourse.casefile.web.CaseCounter;
import org.recourse.grievance.GrievanceHandling;
import org.recourse.grievance.inquiry.InquiryRecord;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The questions of a complaint to departments. */
@RestController
@RequestMapping("/api/cases/{number}/inquiries")
@Tag(name = "Grievances")
class InquiryApi {

  private static final String FLOW = "grievance";

  private final CaseCounter counter;
  private final GrievanceHandling handling;
  private final InquiryRecord inquiries;

  InquiryApi(CaseCounter counter, GrievanceHandling handling, InquiryRecord inquiries) {
    this.counter = counter;
    this.handling = handling;
    this.inquiries = inquiries;
  }

  /** A question about to be put to a department. */
  record NewInquiry(
      @Schema(description = "The department's key, as /api/departments lists it") String department,
      @Schema(description = "The least it needs: the department sees these words and no more")
          String question) {}

  @GetMapping
  @Operation(summary = "The questions to departments and what became of them")
  List<Map<String, Object>> all(@PathVariable String number) {
    var file = CaseCounter.ofFlow(counter.toRead(number, "READ_INQUIRIES"), FLOW);
    return inquiries.ofAll(List.of(file.id())).getOrDefault(file.id(), List.of());
  }

  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "Ask one more department",
      description = "Possible from triage until the case is closed.")
  @ApiResponse(responseCode = "201", description = "The department finds the question in Tasklist")
  ResponseEntity<List<Map<String, Object>>> ask(
      @PathVariable String number, @RequestBody NewInquiry wanted) {
    var file = counter.toWorkOn(number, FLOW, "ASK_DEPARTMENT");
    handling.askDepartment(file.id(), wanted.department(), wanted.question());
    return ResponseEntity.status(HttpStatus.CREATED)
        .body(inquiries.ofAll(List.of(file.id())).getOrDefault(file.id(), List.of()));
  }
}
