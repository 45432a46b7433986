package org.recourse.assistance.bill;

import java.util.Map;
import org.recourse.assistance.household.Money;

/**
 * What others pay for the same care; each null where nobody has looked it up.
 *
 * @param medicareCents what Medicare would pay
 * @param mediCalCents what Medi-Cal would pay
 * @param generallyBilledCents what insured people are generally billed, AGB (26 CFR 1.501(r)-5)
 */
public record Prices(Long medicareCents, Long mediCalCents, Long generallyBilledCents) {

  void put(Map<String, Object> values) {
    values.put("medicare", words(medicareCents));
    values.put("mediCal", words(mediCalCents));
    values.put("generallyBilled", words(generallyBilledCents));
  }

  private static String words(Long cents) {
    return cents == null ? null : Money.words(cents);
  }
}
