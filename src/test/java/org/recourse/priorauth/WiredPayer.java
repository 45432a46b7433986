package org.recourse.priorauth;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.recourse.priorauth.payer.Payer;
import org.recourse.priorauth.payer.PayerGateway;
import org.recourse.priorauth.payer.Submission;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A payer that takes requests by itself, while a story has it connected. */
@Component
@Order(0)
class WiredPayer implements PayerGateway {

  /** How often each request came, by its key. */
  final Map<String, Integer> taken = new HashMap<>();

  private final Clock clock;
  boolean connected;
  int refusals;

  WiredPayer(Clock clock) {
    this.clock = clock;
  }

  @Override
  public boolean serves(Payer payer) {
    return connected && payer.id().equals("harbor-works");
  }

  @Override
  public Submission submit(Payer payer, UUID caseId, String key) {
    if (refusals-- > 0) {
      throw new IllegalStateException("The payer cannot be reached");
    }
    taken.merge(key, 1, Integer::sum);
    return new Submission.Received(
        "WIRE-" + key.length(), clock.instant(), "acknowledgement", true);
  }
}
