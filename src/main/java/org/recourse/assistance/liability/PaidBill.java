package org.recourse.assistance.liability;

/**
 * A bill that a determination has settled.
 *
 * @param bill the hospital's number of it
 * @param paidCents what the patient, or somebody for the patient, has paid
 * @param owedCents what the determination says is owed
 */
public record PaidBill(String bill, long paidCents, long owedCents) {

  /** Refuses amounts that can be none. */
  public PaidBill {
    Cents.check("paid", paidCents);
    Cents.check("owed", owedCents);
  }
}
