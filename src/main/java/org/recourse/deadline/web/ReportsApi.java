package org.recourse.deadline.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDateTime;
import java.util.List;
import org.recourse.deadline.CaseClock;
import org.recourse.deadline.Deadlines;
import org.recourse.deadline.Reportable;
import org.recourse.engine.EngineClock;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Reports that something a clock waits for was done outside of Recourse: a report to an agency, a
 * meeting, the plan's own answer.
 */
@RestController
@RequestMapping("/api/cases/{number}/deadlines")
@Tag(name = "Deadlines")
class ReportsApi {

  private final ClockCounter counter;
  private final Deadlines deadlines;

  ReportsApi(ClockCounter counter, Deadlines deadlines) {
    this.counter = counter;
    this.deadlines = deadlines;
  }

  /** A report about to be filed. */
  record Report(
      @Schema(description = "A word of the list of what can be reported", example = "MEETING_HELD")
          String outcome,
      @Schema(
              description = "When, in hospital time; now when left out",
              example = "2026-11-12T14:30")
          LocalDateTime at,
      @Schema(description = "How it was done, in your words, e.g. a reference number")
          String words) {}

  @GetMapping("/reportable")
  @Operation(
      summary = "List what can be reported",
      description =
          "For each running clock that no letter of ours answers, the ways in which it can end.")
  List<Reportable> reportable(@PathVariable String number) {
    return deadlines.reportable(counter.caseToWorkOn(number, "LIST_REPORTABLE").id());
  }

  @PostMapping(path = "/{clock}/report", consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "Report what was done",
      description =
          "Ends the clock, and what ends with it; the answer holds the clocks that ended and those"
              + " that it set going.")
  ResponseEntity<List<CaseClock>> report(
      @PathVariable String number, @PathVariable String clock, @RequestBody Report report) {
    var meant = counter.toWorkOn(number, clock, "REPORT_DEADLINE");
    var at = report.at() == null ? null : report.at().atZone(EngineClock.HOSPITAL).toInstant();
    return ResponseEntity.ok(deadlines.report(meant.id(), report.outcome(), at, report.words()));
  }
}
