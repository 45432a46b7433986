package org.recourse.assistance.household;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * From when on an income is asked about. No law gives these bounds: they only lead to a question,
 * and an answered question is accepted.
 *
 * @param absurdYearlyCents a yearly income above this is asked about, whatever its source
 * @param highPayCents a job paid by the week or two weeks that comes to more than this a year looks
 *     like pay by the month
 * @param lowPayCents a job paid by the month, half month or year that comes to less than this a
 *     year looks like pay by the week
 */
@ConfigurationProperties("recourse.assistance.household")
public record HouseholdSettings(
    @DefaultValue("100000000") long absurdYearlyCents,
    @DefaultValue("15600000") long highPayCents,
    @DefaultValue("960000") long lowPayCents) {

  /** Refuses bounds that would ask about everything. */
  public HouseholdSettings {
    if (lowPayCents < 0 || highPayCents < lowPayCents || absurdYearlyCents < highPayCents) {
      throw new IllegalArgumentException(
          "recourse.assistance.household: low-pay-cents, high-pay-cents and absurd-yearly-cents "
              + "have to rise in this order");
    }
  }
}
