package org.recourse.grievance.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.recourse.casefile.related.ReferralAdvice;
import org.recourse.casefile.related.ReferralAdvice.Weight;
import org.recourse.forms.drafts.HalfFilledForm;
import org.recourse.grievance.escalation.RiskAdvice;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the rules of risk management say while a complaint is triaged. */
@RestController
@RequestMapping("/api/grievances/{number}/risk-advice")
@Tag(name = "Grievances")
class RiskAdviceApi {

  private final GrievanceCounter counter;
  private final HalfFilledForm halfFilled;
  private final RiskAdvice rules;

  RiskAdviceApi(GrievanceCounter counter, HalfFilledForm halfFilled, RiskAdvice rules) {
    this.counter = counter;
    this.halfFilled = halfFilled;
    this.rules = rules;
  }

  /**
   * What the rules say.
   *
   * @param weight NOTHING as well where risk management keeps no cases here
   * @param reason empty there
   * @param reportedAt when the complaint was last reported; null when it was not
   */
  record Advice(
      Weight weight,
      String reason,
      List<String> questions,
      @Schema(description = "Null when it was not reported") Instant reportedAt) {}

  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "Ask whether risk management must hear of a complaint",
      description =
          "Send what the form Triage complaint says so far, or an empty object for what is on"
              + " record. Nothing is kept.")
  ResponseEntity<Advice> advise(
      @PathVariable String number, @RequestBody Map<String, Object> unsaved) {
    var file = counter.toWorkOn(number, "ASK_RISK_RULES");
    halfFilled.check("grievance", "triage-complaint", unsaved);
    var advice =
        rules
            .of(file.id(), unsaved)
            .orElse(new ReferralAdvice(Weight.NOTHING, "", List.of(), List.of()));
    var reported = rules.reportedSince(file.id(), null).orElse(null);
    return ResponseEntity.ok(
        new Advice(advice.weight(), advice.reason(), advice.questions(), reported));
  }
}
