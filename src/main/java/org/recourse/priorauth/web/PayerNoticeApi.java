package org.recourse.priorauth.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import org.recourse.casefile.CaseProblem;
import org.recourse.priorauth.pas.PasSettings;
import org.recourse.priorauth.pas.notices.PayerNotices;
import org.recourse.priorauth.payer.Payer;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where payers' systems send word that something pended is decided. */
@RestController
@RequestMapping("/api/payers/{payer}/notifications")
@Tag(name = "Payers", description = "Notifications of payers' systems")
class PayerNoticeApi {

  private final PayerNotices notices;
  private final int largest;

  PayerNoticeApi(PayerNotices notices, PasSettings settings) {
    this.notices = notices;
    this.largest = (int) settings.largestMessage().toBytes();
  }

  @PostMapping(consumes = {"application/fhir+json", "application/json"})
  @Operation(
      summary = "Notify of an answer",
      description =
          "An R4 subscription notification (Bundle of type history) of Prior Authorization Support"
              + " 2.2.1, with the whole answer or its address alone. The payer proves itself by the"
              + " header X-Payer-Secret. Sending one again changes nothing.")
  @ApiResponse(responseCode = "200", description = "It was taken, now or before")
  ResponseEntity<Void> notifyOf(
      @PathVariable("payer") String id,
      @RequestHeader(name = "X-Payer-Secret", required = false) String secret,
      HttpServletRequest request)
      throws IOException {
    Payer payer = notices.sender(id, secret);
    byte[] body = request.getInputStream().readNBytes(largest + 1);
    if (body.length > largest) {
      throw new TooLarge(largest);
    }
    notices.take(payer, body);
    return ResponseEntity.ok().build();
  }

  private static final class TooLarge extends CaseProblem {

    TooLarge(int largest) {
      super(
          413,
          "The message is too large",
          "At most %d bytes are taken.".formatted(largest),
          Map.of());
    }
  }
}
