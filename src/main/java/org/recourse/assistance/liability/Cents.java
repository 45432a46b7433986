package org.recourse.assistance.liability;

import org.recourse.casefile.InvalidInput;

/** What amounts of money must be before anybody computes with them. */
public final class Cents {

  /** One hundred million dollars: more than any family's income or hospital bill. */
  private static final long MOST = 10_000_000_000L;

  private Cents() {}

  /** Whether an amount is beyond any income or bill, e.g. for a misplaced comma. */
  public static boolean isBeyond(long cents) {
    return cents > MOST;
  }

  /**
   * The amount, if it can be one.
   *
   * @param field what the amount is called on record
   * @throws InvalidInput when it is below nought or beyond any bill; never says the amount
   */
  public static long check(String field, long cents) {
    if (cents < 0) {
      throw InvalidInput.in(field, "it is below nought. Enter the amount without a minus.");
    }
    if (isBeyond(cents)) {
      throw InvalidInput.in(field, "it is over 100 million dollars. Look for a misplaced comma.");
    }
    return cents;
  }
}
