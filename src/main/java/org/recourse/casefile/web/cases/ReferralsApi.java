package org.recourse.casefile.web.cases;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.recourse.casefile.InvalidInput;
import org.recourse.casefile.web.CaseCounter;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Handing a matter over to another flow. */
@RestController
@RequestMapping("/api/cases/{number}/referrals")
@Tag(name = "Cases")
class ReferralsApi {

  private final CaseCounter counter;
  private final ReferralDesk desk;

  ReferralsApi(CaseCounter counter, ReferralDesk desk) {
    this.counter = counter;
    this.desk = desk;
  }

  /** A referral about to be made. */
  record NewReferral(
      @Schema(description = "The word that names the receiving flow", example = "risk") String flow,
      @Schema(description = "Why, in your words") String reason,
      @Schema(
              description =
                  "Where the option has marks: triggers (a list of them), concerns (whom it is"
                      + " about) and happenedAt (a moment with its offset, may be left out)")
          Map<String, Object> details,
      @Schema(description = "True to refer it to the same flow once more") Boolean again) {}

  @GetMapping
  @Operation(
      summary = "What became of the referrals of a case",
      description =
          "When each was made and received, and what was given back. Of a case that exists for its"
              + " own people alone nothing else is told.")
  List<ReferralAnswer> all(@PathVariable String number) {
    return desk.of(counter.toRead(number, "READ_REFERRALS").id());
  }

  @GetMapping("/options")
  @Operation(
      summary = "Where a case can be referred",
      description = "The flows that take it, and what each asks.")
  List<ReferralOption> options(@PathVariable String number) {
    return desk.optionsOf(counter.toWorkOn(number, "READ_REFERRALS"));
  }

  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "Refer a matter to another flow",
      description =
          "That flow opens a case of its own; this one and its clocks go on. Where it was referred"
              + " there before, it is refused until again is true.")
  @ApiResponse(responseCode = "201", description = "The other flow has opened its case")
  ResponseEntity<ReferralAnswer> refer(
      @PathVariable String number, @RequestBody NewReferral wanted) {
    var file = counter.toWorkOn(number, "REFER_CASE");
    if (wanted.flow() == null) {
      throw InvalidInput.in("flow", "it is needed. Name the flow that takes the matter over.");
    }
    var again = Boolean.TRUE.equals(wanted.again());
    return ResponseEntity.status(HttpStatus.CREATED)
        .body(desk.refer(file.id(), wanted.flow(), wanted.reason(), wanted.details(), again));
  }
}
