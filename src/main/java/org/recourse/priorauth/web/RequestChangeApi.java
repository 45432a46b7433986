package org.recourse.priorauth.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.recourse.casefile.InvalidInput;
import org.recourse.casefile.web.CaseCounter;
import org.recourse.priorauth.RequestChanges;
import org.recourse.priorauth.update.RequestChange;
import org.recourse.priorauth.update.RequestChange.ChangedLine;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where it is told that a request is no longer as its payer has it. */
@RestController
@RequestMapping("/api/authorizations/{number}/changes")
@Tag(name = "Authorizations", description = "Requests to payers: opening and cancelling them")
class RequestChangeApi {

  private static final String FLOW = "priorauth";

  private final CaseCounter counter;
  private final RequestChanges changes;

  RequestChangeApi(CaseCounter counter, RequestChanges changes) {
    this.counter = counter;
    this.changes = changes;
  }

  /** A request that changes. */
  record Change(
      @Schema(description = "The new day of the appointment; left out where it stays")
          LocalDate appointmentOn,
      @Schema(description = "The lines whose days or units change") List<Line> lines,
      @Schema(description = "Why, in words; it stays in the record") String reason) {}

  /** A line that changes. */
  @Schema(name = "ChangedLine")
  record Line(
      @Schema(description = "Which line of the request, counted from 1") int line,
      @Schema(description = "Left out where they stay") Integer units,
      @Schema(description = "Left out where it stays") LocalDate from,
      @Schema(description = "Left out where it stays") LocalDate to) {

    ChangedLine told() {
      return new ChangedLine(line, units, from, to);
    }
  }

  /** Whether a request can change now. */
  record Changeable(boolean possible) {}

  @GetMapping
  @Operation(
      summary = "Whether a request can change",
      description = "It can while its payer has it and has not decided.")
  @ApiResponse(responseCode = "200", description = "Whether it can change")
  Changeable isChangeable(@PathVariable String number) {
    var file = CaseCounter.ofFlow(counter.toRead(number, "READ_CHANGEABLE"), FLOW);
    return new Changeable(changes.isOpen(file.id()));
  }

  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "Change a request",
      description =
          "Days and units, while its payer has it and has not decided. The payer is told by its"
              + " system where that takes updates, otherwise by a person.")
  @ApiResponse(responseCode = "204", description = "The change is on record")
  ResponseEntity<Void> change(@PathVariable String number, @RequestBody Change change) {
    var file = counter.toWorkOn(number, FLOW, "CHANGE_REQUEST");
    var lines = change.lines() == null ? List.<Line>of() : change.lines();
    if (lines.stream().anyMatch(Objects::isNull)) {
      throw InvalidInput.in("lines", "one of them is empty. Leave it out, or say what changes.");
    }
    changes.change(
        file.id(),
        new RequestChange(
            change.appointmentOn(), lines.stream().map(Line::told).toList(), change.reason()));
    return ResponseEntity.noContent().build();
  }
}
