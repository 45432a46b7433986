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

  /** Whether it takes what changes in a request it has, and answers to its questions. */
  default boolean takesUpdates(Payer payer) {
    return false;
  }

  /**
   * Tells the payer what is new about a request it has.
   *
   * @param key under which it was handed over
   * @param number of the update, the same each time it is told, so that the payer takes it once
   * @throws RuntimeException when the payer cannot be reached now; it is tried again later
   */
  default Submission update(Payer payer, UUID caseId, String key, int number) {
    return new Submission.ByHand(
        "This payer is told by telephone. Call %s.".formatted(payer.phone()));
  }

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
