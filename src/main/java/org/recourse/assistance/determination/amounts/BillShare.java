package org.recourse.assistance.determination.amounts;

import java.util.Map;
import org.recourse.assistance.bill.Bill;

/**
 * What is owed of one bill.
 *
 * @param bill the hospital's number of it
 * @param chargesCents the full charges
 * @param owedCents what of them the patient owes
 */
public record BillShare(String bill, long chargesCents, long owedCents) {

  /** This much of a bill. */
  public static BillShare of(Bill bill, long owedCents) {
    return new BillShare(bill.number(), bill.chargesCents(), owedCents);
  }

  /** The same, or what was left to pay of it before, where that is less. */
  public BillShare atMost(Map<String, Long> decided) {
    return new BillShare(
        bill, chargesCents, Math.min(owedCents, decided.getOrDefault(bill, owedCents)));
  }

  /** What the patient is spared, in cents. */
  public long waivedCents() {
    return chargesCents - owedCents;
  }
}
