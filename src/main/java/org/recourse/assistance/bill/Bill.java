package org.recourse.assistance.bill;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.recourse.assistance.household.Money;

/**
 * One bill of the hospital, or care that was not billed yet.
 *
 * @param number the hospital's own
 * @param caredOn the day of the care, or the day it began
 * @param billedOn the day of the first bill after the care; null where none has gone. Federal and
 *     state clocks about collections run from it (26 CFR 1.501(r)-6; H&amp;S 127425)
 * @param chargesCents the full charges
 * @param paidCents what the patient, or somebody for the patient, has paid
 * @param prices what others would pay; each null where nobody has looked it up
 */
public record Bill(
    String number,
    LocalDate caredOn,
    LocalDate billedOn,
    long chargesCents,
    long paidCents,
    Prices prices) {

  /** The same bill where this is what others would pay. */
  Bill pricedAt(Prices known) {
    return new Bill(number, caredOn, billedOn, chargesCents, paidCents, known);
  }

  /** As a line of a form, without what is not known. */
  public Map<String, Object> values() {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("bill", number);
    values.put("caredOn", caredOn.toString());
    values.put("billedOn", billedOn == null ? null : billedOn.toString());
    values.put("charges", Money.words(chargesCents));
    values.put("paid", Money.words(paidCents));
    prices.put(values);
    values.values().removeIf(java.util.Objects::isNull);
    return values;
  }
}
