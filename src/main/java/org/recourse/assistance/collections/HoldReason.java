package org.recourse.assistance.collections;

import java.util.Arrays;
import org.recourse.casefile.InvalidInput;

/** Why collections are held, in the one word that billing sees. */
public enum HoldReason {
  /** An application is recorded and not decided and told yet. */
  APPLICATION,
  /** The patient disputes a decision. */
  DISPUTE,
  /** The patient has died, and nobody has said yet how it goes on for the family. */
  DEATH,
  /**
   * A plan is in force, or a payment of it was missed and it is not settled how the plan goes on.
   */
  PLAN;

  /**
   * The reason of this name.
   *
   * @throws InvalidInput when there is none
   */
  static HoldReason named(String word) {
    return Arrays.stream(values())
        .filter(reason -> reason.name().equals(word))
        .findFirst()
        .orElseThrow(
            () -> InvalidInput.in("reason", "must be one of " + Arrays.toString(values())));
  }
}
