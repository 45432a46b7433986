package org.recourse.priorauth.pas.exchange;

import java.time.Instant;
import java.util.UUID;

/**
 * One message to a payer's system.
 *
 * @param sentAt null until it was
 * @param refusal why the payer does not take it, in words for a person; null where it did not say
 */
public record Exchange(
    String key, UUID caseId, String payer, State state, Instant sentAt, String refusal) {

  /** How far it has come. */
  public enum State {
    PREPARED,
    /** On its way: it may have arrived. */
    SENT,
    ANSWERED,
    REFUSED,
    /** It may have arrived, and no answer came. */
    UNCERTAIN
  }
}
