package org.recourse.casefile.web.cases;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.recourse.casefile.language.InterpretedTalk;
import org.recourse.casefile.language.InterpreterLog;
import org.recourse.casefile.timeline.TimelineEntry;
import org.recourse.casefile.web.CaseCounter;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The interpreter log of a case. */
@RestController
@Tag(name = "Cases")
class InterpretersApi {

  private final CaseCounter counter;
  private final InterpreterLog log;

  InterpretersApi(CaseCounter counter, InterpreterLog log) {
    this.counter = counter;
    this.log = log;
  }

  @PostMapping(
      path = "/api/cases/{number}/interpreters",
      consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "Note who interpreted in a talk",
      description =
          "It becomes an entry of the timeline and stays there. A companion, or nobody, needs a"
              + " reason; an interpreter needs a name or number.")
  @ApiResponse(responseCode = "201", description = "The talk is in the timeline")
  ResponseEntity<TimelineEntry> add(
      @PathVariable String number, @RequestBody InterpretedTalk talk) {
    var file = counter.toWorkOn(number, "LOG_INTERPRETER");
    return ResponseEntity.status(HttpStatus.CREATED).body(log.add(file.id(), talk));
  }
}
