package org.recourse.casefile.related;

import java.util.List;

/**
 * Whether the rules of the receiving flow would have the case, and why.
 *
 * @param reason in words; never empty
 * @param triggers what speaks for it, in the words the receiving flow knows
 * @param questions what a person is asked before more can be said
 */
public record ReferralAdvice(
    Weight weight, String reason, List<String> triggers, List<String> questions) {

  /** How much the rules want it. */
  public enum Weight {
    /** Nothing on record asks for it. */
    NOTHING,
    /** A person looks at it first. */
    LOOK,
    /** It is referred; declining needs a reason. */
    REFER
  }

  /** Whether declining needs a reason. */
  public boolean isToRefer() {
    return weight == Weight.REFER;
  }
}
