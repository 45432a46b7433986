package org.recourse.grievance.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.recourse.casefile.CaseFiles;
import org.recourse.casefile.web.OpenedCase;
import org.recourse.correspondence.Preview;
import org.recourse.forms.drafts.HalfFilledForm;
import org.recourse.grievance.GrievanceWatch;
import org.recourse.grievance.letters.GrievanceLetters;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The answer to a complaint: reading it before it goes, and what happens when it does not do. */
@RestController
@RequestMapping("/api/grievances/{number}")
@Tag(name = "Grievances")
class AnswerApi {

  private static final String FLOW = "grievance";
  private static final String FORM = "draft-resolution";

  private final GrievanceCounter counter;
  private final HalfFilledForm halfFilled;
  private final GrievanceLetters letters;
  private final GrievanceWatch watch;
  private final CaseFiles files;

  AnswerApi(
      GrievanceCounter counter,
      HalfFilledForm halfFilled,
      GrievanceLetters letters,
      GrievanceWatch watch,
      CaseFiles files) {
    this.counter = counter;
    this.halfFilled = halfFilled;
    this.letters = letters;
    this.watch = watch;
    this.files = files;
  }

  /** A complaint taken up again. */
  record Reopening(
      @Schema(description = "Why, in their words", requiredMode = Schema.RequiredMode.REQUIRED)
          String reason,
      @Schema(description = "Whether the answer is appealed: then others decide") boolean appeal) {}

  @PostMapping(path = "/answer-preview", consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "Read the answer before it goes",
      description =
          "Each letter as it would go now, as a PDF in base64, with what it still lacks. Send what"
              + " the form Draft resolution says so far, or an empty object for what is on record."
              + " Nothing is kept.")
  ResponseEntity<List<Preview>> preview(
      @PathVariable String number, @RequestBody Map<String, Object> unsaved) {
    var file = counter.toWorkOn(number, "PREVIEW_LETTER");
    halfFilled.check(FLOW, FORM, unsaved);
    return ResponseEntity.ok(letters.preview(file.id(), unsaved));
  }

  @PostMapping(path = "/reopening", consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "Take a closed complaint up again",
      description =
          "Within its window, under the same number, as a new round with clocks of its own. After"
              + " that a new complaint is recorded.")
  @ApiResponse(responseCode = "200", description = "The case is open again and waits for triage")
  ResponseEntity<OpenedCase> reopen(@PathVariable String number, @RequestBody Reopening wish) {
    var file = counter.toWorkOn(number, "REOPEN_COMPLAINT");
    watch.reopen(file.id(), wish.appeal(), wish.reason());
    return ResponseEntity.ok(OpenedCase.of(files.get(file.id())));
  }
}
