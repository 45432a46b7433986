package org.recourse.casefile.web.cases;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.recourse.casefile.documents.Notes;
import org.recourse.casefile.timeline.TimelineEntry;
import org.recourse.casefile.web.CaseCounter;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Notes that people jot down about a case. */
@RestController
@Tag(name = "Cases")
class NotesApi {

  private final CaseCounter counter;
  private final Notes notes;

  NotesApi(CaseCounter counter, Notes notes) {
    this.counter = counter;
    this.notes = notes;
  }

  /** A note about to be added. */
  record NewNote(
      @Schema(description = "Kept exactly as typed", requiredMode = Schema.RequiredMode.REQUIRED)
          String text) {}

  @PostMapping(path = "/api/cases/{number}/notes", consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "Add a note",
      description = "It becomes an entry of the timeline and stays there.")
  @ApiResponse(responseCode = "201", description = "The note is in the timeline")
  ResponseEntity<TimelineEntry> add(@PathVariable String number, @RequestBody NewNote note) {
    var file = counter.toWorkOn(number, "ADD_NOTE");
    return ResponseEntity.status(HttpStatus.CREATED).body(notes.add(file.id(), note.text()));
  }
}
