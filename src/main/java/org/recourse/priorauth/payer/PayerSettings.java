package org.recourse.priorauth.payer;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The payers this house deals with.
 *
 * @param payers each under an id of its own
 */
@ConfigurationProperties("recourse.priorauth")
record PayerSettings(List<Payer> payers) {

  PayerSettings {
    payers = payers == null ? List.of() : List.copyOf(payers);
    if (payers.stream().map(Payer::id).distinct().count() < payers.size()) {
      throw new IllegalArgumentException("Two payers of recourse.priorauth.payers share an id");
    }
  }
}
