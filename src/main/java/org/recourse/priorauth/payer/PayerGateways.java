package org.recourse.priorauth.payer;

import java.util.List;
import org.springframework.stereotype.Component;

/** Finds the way to a payer. */
@Component
public class PayerGateways {

  private final List<PayerGateway> gateways;

  PayerGateways(List<PayerGateway> gateways) {
    this.gateways = gateways;
  }

  /**
   * The way to this payer.
   *
   * @throws IllegalStateException when no way serves its channel
   */
  public PayerGateway to(Payer payer) {
    return gateways.stream()
        .filter(gateway -> gateway.serves(payer))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No way leads to the payer " + payer.id()));
  }
}
