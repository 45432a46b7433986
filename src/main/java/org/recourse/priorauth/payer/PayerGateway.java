package org.recourse.priorauth.payer;

import java.util.UUID;

/** The way to payers. One bean per channel; none runs inside a person's own transaction. */
public interface PayerGateway {

  /** Whether this is the way to that payer. */
  boolean serves(Payer payer);

  /**
   * Hands a request over.
   *
   * @param key the same each time this request is handed over, so that the payer takes it once
   * @throws RuntimeException when the payer cannot be reached now; it is tried again later
   */
  Submission submit(Payer payer, UUID caseId, String key);

  /**
   * Tells the payer that a request is taken back.
   *
   * @param key under which it was handed over
   * @return whether the payer knows; otherwise a person tells it
   */
  default boolean cancel(Payer payer, UUID caseId, String key) {
    return false;
  }
}
