package org.recourse.risk.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.recourse.casefile.web.CaseCounter;
import org.recourse.risk.letters.LegalHolding;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Legal holds on a risk case and on all that is linked to it. */
@RestController
@RequestMapping("/api/risk-reports/{number}/legal-hold")
@Tag(name = "Risk management")
class LegalHoldApi {

  private static final String FLOW = "risk";

  private final CaseCounter counter;
  private final LegalHolding holding;

  LegalHoldApi(CaseCounter counter, LegalHolding holding) {
    this.counter = counter;
    this.holding = holding;
  }

  /** What was done. */
  record Held(String number, boolean held, String remark) {}

  @PostMapping
  @Operation(summary = "Place a legal hold", description = "On the case and all linked to it.")
  @ApiResponse(responseCode = "200", description = "Nothing of these cases may be deleted now")
  ResponseEntity<Held> place(@PathVariable String number) {
    var file = counter.toWorkOn(number, FLOW, "PLACE_LEGAL_HOLD");
    holding.place(file.id());
    return ResponseEntity.ok(
        new Held(number, true, "Nothing of the case and those linked to it is deleted now."));
  }

  @PostMapping("/release")
  @Operation(summary = "End a legal hold", description = "Counsel alone may.")
  @ApiResponse(responseCode = "200", description = "This case holds nothing any more")
  ResponseEntity<Held> release(@PathVariable String number) {
    var file = counter.toWorkOn(number, FLOW, "END_LEGAL_HOLD");
    holding.release(file.id());
    return ResponseEntity.ok(
        new Held(number, false, "The hold has ended. Another case may still hold the same."));
  }
}
