package org.recourse.assistance.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.recourse.assistance.HouseholdScreening;
import org.recourse.assistance.result.ScreenedHousehold;
import org.recourse.casefile.web.batch.Batches;
import org.recourse.casefile.web.once.AnswersLineByLine;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where households are screened for which nobody applies yet. */
@RestController
@RequestMapping("/api/assistance-screenings")
@Tag(name = "Financial assistance")
class ScreeningsApi {

  private static final String LINES = MediaType.APPLICATION_NDJSON_VALUE;

  private final Batches batches;
  private final HouseholdScreening screening;

  ScreeningsApi(Batches batches, HouseholdScreening screening) {
    this.batches = batches;
    this.screening = screening;
  }

  @PostMapping(path = "/batch", consumes = LINES)
  @AnswersLineByLine
  @Operation(
      summary = "Screen many households for every program",
      description =
          "One household per line: the fields of the forms Interview patient and Answer questions."
              + " Answers one line per line (blank ones too), in order, while the rest still comes"
              + " in: every program with its standing, rule, guideline year and what would change a"
              + " no; or the fields that do not fit, and why. Nothing is kept, so it may be sent"
              + " again.")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      required = true,
      description = "One JSON object per line, UTF-8",
      content = @Content(mediaType = LINES, schema = @Schema(type = "object")))
  @ApiResponse(
      responseCode = "200",
      description = "A result for each line",
      content =
          @Content(mediaType = LINES, schema = @Schema(implementation = ScreenedHousehold.class)))
  void screenAll(HttpServletRequest request, HttpServletResponse response) {
    screening.admit();
    batches.ask(request, response, screening::screen);
  }
}
