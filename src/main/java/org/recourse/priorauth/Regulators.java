package org.recourse.priorauth;

import java.util.Map;
import org.recourse.engine.Decisions;
import org.recourse.priorauth.payer.PayerClass;
import org.springframework.stereotype.Component;

/** To whom one complains about a payer that lets its time run out. */
@Component
class Regulators {

  private final Decisions decisions;

  Regulators(Decisions decisions) {
    this.decisions = decisions;
  }

  Regulator of(PayerClass payerClass) {
    Map<String, Object> said =
        decisions.decide("priorauth-regulator", Map.of("payerClass", payerClass.name())).single();
    return new Regulator((String) said.get("regulator"), (String) said.get("contact"));
  }

  /**
   * A regulator.
   *
   * @param name null where no law names one
   */
  record Regulator(String name, String contact) {

    boolean isThere() {
      return name != null && !name.isBlank();
    }
  }
}
