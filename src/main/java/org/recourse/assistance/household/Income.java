package org.recourse.assistance.household;

/**
 * One income of one member, before taxes.
 *
 * @param amountCents each time it comes in
 * @param proofSeen whether somebody of the house has seen a paper for it
 * @param confirmed whether the patient was asked about this amount and stands by it
 */
public record Income(
    IncomeSource source, PayPeriod period, long amountCents, boolean proofSeen, boolean confirmed) {

  /** An income nobody was asked about yet. */
  public static Income of(IncomeSource source, PayPeriod period, long amountCents) {
    return new Income(source, period, amountCents, false, false);
  }

  /** What it comes to in a year, exactly. */
  public long yearlyCents() {
    return Math.multiplyExact(amountCents, period.timesAYear());
  }
}
