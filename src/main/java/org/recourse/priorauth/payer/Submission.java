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
   * The payer has it.
   *
   * @param reference under which the payer knows it
   * @param at when the payer received it, by its own word
   * @param proof what proves it
   */
  record Received(String reference, Instant at, String proof) implements Submission {}
}
