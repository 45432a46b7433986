package org.recourse.deadline.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.recourse.deadline.CaseClock;
import org.recourse.deadline.Deadlines;
import org.recourse.deadline.PausePreview;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Pausing clocks of the hospital's own; a law's clock is never paused. */
@RestController
@RequestMapping("/api/cases/{number}/deadlines/{clock}")
@Tag(name = "Deadlines")
class PausesApi {

  private final ClockCounter counter;
  private final Deadlines deadlines;

  PausesApi(ClockCounter counter, Deadlines deadlines) {
    this.counter = counter;
    this.deadlines = deadlines;
  }

  /** A pause about to be made. */
  record NewPause(
      @Schema(description = "The day on which the clock goes on", example = "2026-12-01")
          LocalDate until,
      @Schema(description = "Why, in your words; not needed for a preview") String reason) {}

  @PostMapping(path = "/pause/preview", consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "See what a pause would do",
      description = "The due date as it is and as it would be; nothing is changed.")
  ResponseEntity<PausePreview> preview(
      @PathVariable String number, @PathVariable String clock, @RequestBody NewPause pause) {
    var meant = counter.toWorkOn(number, clock, "PREVIEW_PAUSE");
    return ResponseEntity.ok(deadlines.previewPause(meant.id(), pause.until()));
  }

  @PostMapping(path = "/pause", consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "Pause a clock",
      description = "From now until the day you name; then it goes on by itself.")
  ResponseEntity<CaseClock> pause(
      @PathVariable String number, @PathVariable String clock, @RequestBody NewPause pause) {
    var meant = counter.toWorkOn(number, clock, "PAUSE_DEADLINE");
    return ResponseEntity.ok(deadlines.pause(meant.id(), pause.until(), pause.reason()));
  }

  @PostMapping("/resume")
  @Operation(summary = "Let a paused clock go on today")
  ResponseEntity<CaseClock> resume(@PathVariable String number, @PathVariable String clock) {
    var meant = counter.toWorkOn(number, clock, "RESUME_DEADLINE");
    return ResponseEntity.ok(deadlines.resume(meant.id()));
  }
}
