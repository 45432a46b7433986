package org.recourse.casefile.web.cases;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.recourse.casefile.InvalidInput;
import org.recourse.casefile.related.Referral;
import org.recourse.casefile.related.Referrals;
import org.recourse.casefile.web.CaseCounter;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Handing a matter over to another flow. */
@RestController
@Tag(name = "Cases")
class ReferralsApi {

  private final CaseCounter counter;
  private final Referrals referrals;

  ReferralsApi(CaseCounter counter, Referrals referrals) {
    this.counter = counter;
    this.referrals = referrals;
  }

  /** A referral about to be made. */
  record NewReferral(
      @Schema(description = "The word that names the receiving flow", example = "risk") String flow,
      @Schema(description = "Why, in your words") String reason) {}

  @PostMapping(path = "/api/cases/{number}/referrals", consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "Refer a matter to another flow",
      description = "That flow opens a case of its own; this one goes on.")
  @ApiResponse(responseCode = "201", description = "The other flow has opened its case")
  ResponseEntity<Referral> refer(@PathVariable String number, @RequestBody NewReferral referral) {
    var file = counter.toWorkOn(number, "REFER_CASE");
    if (referral.flow() == null) {
      throw InvalidInput.in("flow", "it is needed. Name the flow that takes the matter over.");
    }
    return ResponseEntity.status(HttpStatus.CREATED)
        .body(referrals.refer(file.id(), referral.flow(), referral.reason()));
  }
}
