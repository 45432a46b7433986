package org.recourse.priorauth.payer;

import java.time.Instant;

/** What became of handing a request to a payer. */
public sealed interface Submission {

  /**
   * A person does it.
   *
   * @param how what this payer takes, in words for that person
   */
  record ByHand(String how) implements Submission {}

  /**
   * The payer has it, or must be taken to have it.
   *
   * @param reference under which the payer knows it
   * @param at when the payer received it, by its own word
   * @param proof what proves it
   * @param certain whether the payer said so; otherwise it may have arrived
   */
  record Received(String reference, Instant at, String proof, boolean certain)
      implements Submission {}
}
