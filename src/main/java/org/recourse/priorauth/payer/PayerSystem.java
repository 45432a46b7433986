package org.recourse.priorauth.payer;

import java.time.Duration;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The system of a payer that takes requests by FHIR. It never shows its secrets.
 *
 * @param base below which its operations are found, e.g. {@code https://pas.payer.example/fhir};
 *     {@code demo:} is the simulated payer of the demo
 * @param tokenUri where it hands out tokens for client credentials; null where it asks for none
 * @param notificationSecret what its notifications bring along in the header {@code
 *     X-Payer-Secret}; without one, none is taken
 * @param numberIn where it writes the number that counts on the day of care
 * @param answerWithin how long an answer is waited for; later it counts as pended
 * @param takesUpdates whether it takes changes and answers to its questions; otherwise a person
 *     tells it
 */
public record PayerSystem(
    String base,
    String tokenUri,
    String clientId,
    String clientSecret,
    String scope,
    String notificationSecret,
    @DefaultValue("REVIEW_ACTION") NumberIn numberIn,
    @DefaultValue("15s") Duration answerWithin,
    @DefaultValue("true") boolean takesUpdates) {

  /** Payers disagree about which of two references is the authorization number. */
  public enum NumberIn {
    /** The number of the review action. */
    REVIEW_ACTION,
    /** The administration reference number of the line. */
    ADMINISTRATION_REFERENCE
  }

  /** Names the address alone. */
  @Override
  public String toString() {
    return "PayerSystem[" + base + "]";
  }
}
