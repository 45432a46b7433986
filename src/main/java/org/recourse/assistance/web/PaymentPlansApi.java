package org.recourse.assistance.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.recourse.assistance.plan.MissedPayment;
import org.recourse.assistance.plan.MissedPayments;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where billing tells that payments of a plan were missed, or came in after all. */
@RestController
@RequestMapping("/api/payment-plans/{number}")
@Tag(name = "Payment plans", description = "Payments of plans that were missed")
class PaymentPlansApi {

  private final MissedPayments payments;

  PaymentPlansApi(MissedPayments payments) {
    this.payments = payments;
  }

  /** A payment that did not come. */
  record Missed(
      @Schema(description = "The day on which it was due, today or earlier") LocalDate dueOn) {}

  /** A payment that came in. */
  record Paid(@Schema(description = "The day it came in, today or earlier") LocalDate paidOn) {}

  @PostMapping(path = "/missed-payments", consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "Tell of a missed payment",
      description =
          "By the number of the application. Collections on its bills are held, and the patient is"
              + " written to and called. The plan cannot end before the day that is answered, and"
              + " then only by a supervisor. Further missed payments join the first.")
  @ApiResponse(responseCode = "200", description = "It is on record")
  @ApiResponse(responseCode = "404", description = "There is no plan under this number")
  ResponseEntity<MissedPayment> missed(@PathVariable String number, @RequestBody Missed missed) {
    return ResponseEntity.ok(payments.missed(number, missed.dueOn()));
  }

  @PostMapping(path = "/payments", consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "Tell that a payment came in after a missed one",
      description =
          "The plan goes on and the hold ends. Only for a plan of which a missed payment is on"
              + " record.")
  @ApiResponse(responseCode = "204", description = "It is on record")
  @ApiResponse(responseCode = "409", description = "No missed payment is on record")
  ResponseEntity<Void> paid(@PathVariable String number, @RequestBody Paid paid) {
    payments.paid(number, paid.paidOn());
    return ResponseEntity.noContent().build();
  }
}
