package org.recourse.priorauth.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.recourse.casefile.web.CaseCounter;
import org.recourse.priorauth.RequestChanges;
import org.recourse.priorauth.update.RequestChange;
import org.recourse.priorauth.watch.ApprovalChanges;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What schedulers and departments tell about care that is asked for or approved. */
@RestController
@RequestMapping("/api/authorizations/{number}")
@Tag(
    name = "Approvals",
    description = "What changes until the care is over: appointments and units")
class ApprovalApi {

  private static final String FLOW = "priorauth";

  private final CaseCounter counter;
  private final ApprovalChanges changes;
  private final RequestChanges requests;

  ApprovalApi(CaseCounter counter, ApprovalChanges changes, RequestChanges requests) {
    this.counter = counter;
    this.changes = changes;
    this.requests = requests;
  }

  /** An appointment that moved. */
  record MovedAppointment(
      @Schema(description = "The new day, today or later") LocalDate day,
      @Schema(description = "Why, in words") String reason) {}

  /** A part of an approval that was used. */
  record UsedUnits(
      @Schema(description = "Which line of the request, counted from 1") int line,
      @Schema(description = "How many units") int units,
      @Schema(description = "The day of the care, today or earlier") LocalDate on) {}

  @PostMapping(path = "/appointment", consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "Move the appointment",
      description =
          "Before the payer has decided, it is told of the new day. Afterwards the approval is"
              + " looked at again: where it leaves the new day out, somebody decides on its"
              + " renewal.")
  @ApiResponse(responseCode = "204", description = "The new day is on record")
  ResponseEntity<Void> move(@PathVariable String number, @RequestBody MovedAppointment moved) {
    var file = counter.toWorkOn(number, FLOW, "MOVE_APPOINTMENT");
    if (moved.day() != null && requests.isOpen(file.id())) {
      requests.change(file.id(), new RequestChange(moved.day(), List.of(), moved.reason()));
    } else {
      changes.move(file.id(), moved.day(), moved.reason());
    }
    return ResponseEntity.noContent().build();
  }

  @PostMapping(path = "/units-used", consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "Note used units",
      description = "Where none are left and care goes on, somebody decides on a renewal.")
  @ApiResponse(responseCode = "204", description = "The units are on record")
  ResponseEntity<Void> use(@PathVariable String number, @RequestBody UsedUnits used) {
    changes.use(
        counter.toWorkOn(number, FLOW, "NOTE_UNITS_USED").id(),
        used.line(),
        used.units(),
        used.on());
    return ResponseEntity.noContent().build();
  }
}
