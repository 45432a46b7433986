package org.recourse.assistance.liability;

/**
 * A share of an amount of money.
 *
 * @param basisPoints 10,000 are the whole
 */
public record Share(int basisPoints) {

  private static final int WHOLE = 10_000;

  /** Refuses what is no share. */
  public Share {
    if (basisPoints < 0 || basisPoints > WHOLE) {
      throw new IllegalArgumentException("A share lies between 0 and 10,000 basis points");
    }
  }

  /** This share of an amount in cents; a fraction of a cent is dropped, in the patient's favor. */
  public long of(long cents) {
    return Math.floorDiv(Math.multiplyExact(cents, basisPoints), WHOLE);
  }

  /** Whether a part is more than this share of the whole, both in cents; exactly as much is not. */
  public boolean isExceededBy(long partCents, long wholeCents) {
    return Math.multiplyExact(partCents, WHOLE) > Math.multiplyExact(wholeCents, basisPoints);
  }
}
