package org.recourse.assistance.liability;

/**
 * One bill, and what public programs would pay for the same care.
 *
 * @param grossCents the hospital's full charges
 * @param medicareCents what Medicare would pay; null where nobody has looked it up
 * @param mediCalCents what Medi-Cal would pay; null where nobody has looked it up
 */
public record PricedCare(long grossCents, Long medicareCents, Long mediCalCents) {

  /** Refuses amounts that can be none. */
  public PricedCare {
    Cents.check("charges", grossCents);
    if (medicareCents != null) {
      Cents.check("medicareWouldPay", medicareCents);
    }
    if (mediCalCents != null) {
      Cents.check("mediCalWouldPay", mediCalCents);
    }
  }

  /** Whether both public prices are known. */
  boolean isPriced() {
    return medicareCents != null && mediCalCents != null;
  }

  /** The greater of the public prices that are known, in cents; 0 where none is. */
  long greaterKnownCents() {
    return Math.max(
        medicareCents == null ? 0 : medicareCents, mediCalCents == null ? 0 : mediCalCents);
  }
}
