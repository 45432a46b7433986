package org.recourse.priorauth.payer;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds payers. */
@Component
public class Payers {

  private final PayerSettings settings;

  Payers(PayerSettings settings) {
    this.settings = settings;
  }

  /** Every payer of this house. */
  public List<Payer> all() {
    return settings.payers();
  }

  /** The payer of this id; empty when the house deals with none of that name, or none is given. */
  public Optional<Payer> find(String id) {
    return all().stream().filter(payer -> payer.id().equals(id)).findFirst();
  }

  /**
   * The payer of a case.
   *
   * @throws IllegalStateException when the house no longer deals with it: configure it again
   */
  public Payer get(String id) {
    return find(id).orElseThrow(() -> new IllegalStateException("No payer is configured as " + id));
  }
}
