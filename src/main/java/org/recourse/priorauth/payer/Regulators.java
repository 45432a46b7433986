package org.recourse.priorauth.payer;

import java.util.Map;
import org.recourse.engine.Decisions;
import org.springframework.stereotype.Component;

/** To whom one complains about a payer that lets its time run out. */
@Component
public class Regulators {

  private final Decisions decisions;

  Regulators(Decisions decisions) {
    this.decisions = decisions;
  }

  /** The regulator of payers of this class. */
  public Regulator of(PayerClass payerClass) {
    Map<String, Object> said =
        decisions.decide("priorauth-regulator", Map.of("payerClass", payerClass.name())).single();
    return new Regulator((String) said.get("regulator"), (String) said.get("contact"));
  }

  /**
   * A regulator.
   *
   * @param name null where no law names one
   */
  public record Regulator(String name, String contact) {

    /** Whether any law names one. */
    public boolean isThere() {
      return name != null && !name.isBlank();
    }
  }
}
