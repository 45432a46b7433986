package org.recourse.deadline.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.recourse.deadline.CaseClock;
import org.recourse.deadline.Deadlines;
import org.recourse.deadline.DueDateExplanation;
import org.recourse.deadline.Extended;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The clocks of a case: what is due, why, and until when it may be extended. */
@RestController
@RequestMapping("/api/cases/{number}/deadlines")
@Tag(name = "Deadlines", description = "What is due in a case, when, and why then")
class DeadlinesApi {

  private final ClockCounter counter;
  private final Deadlines deadlines;

  DeadlinesApi(ClockCounter counter, Deadlines deadlines) {
    this.counter = counter;
    this.deadlines = deadlines;
  }

  /** More time about to be asked for. */
  record MoreTime(
      @Schema(description = "In the unit of the rule; the most it allows when left out")
          Integer amount,
      @Schema(description = "Why, in your words") String reason) {}

  @GetMapping
  @Operation(
      summary = "List the clocks of a case",
      description = "Those that run and those that have ended, in the order they started.")
  List<CaseClock> list(@PathVariable String number) {
    return counter.all(number);
  }

  @GetMapping("/{clock}/explanation")
  @Operation(
      summary = "Why this date?",
      description =
          "The start, each day left out by name, extensions, pauses, the law and the versions of"
              + " rule and holiday tables.")
  DueDateExplanation explain(
      @PathVariable String number,
      @Parameter(description = "The clock's id, or its word where the case has one such clock")
          @PathVariable
          String clock) {
    return deadlines.explain(counter.toRead(number, clock).id());
  }

  @PostMapping(path = "/{clock}/extension", consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "Extend a clock",
      description = "As far as its rule allows; the answer names the letter that must go out.")
  ResponseEntity<Extended> extend(
      @PathVariable String number, @PathVariable String clock, @RequestBody MoreTime more) {
    var meant = counter.toWorkOn(number, clock, "EXTEND_DEADLINE");
    return ResponseEntity.ok(deadlines.extend(meant.id(), more.amount(), more.reason()));
  }
}
