package org.recourse.assistance.guideline;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * The poverty guideline of one year and region.
 *
 * @param firstPersonCents a year, for a household of one
 * @param additionalPersonCents a year, for each person more
 * @param effectiveFrom the day the Federal Register gives
 * @param tableEdition which edition of the table it was read from
 */
public record PovertyGuideline(
    int year,
    Region region,
    long firstPersonCents,
    long additionalPersonCents,
    LocalDate effectiveFrom,
    String citation,
    String tableEdition) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /**
   * The guideline for a household, in cents a year.
   *
   * @throws IllegalArgumentException when there is nobody in it
   */
  public long amountCents(int householdSize) {
    if (householdSize < 1) {
      throw new IllegalArgumentException("A household has at least one person");
    }
    return firstPersonCents + (householdSize - 1) * additionalPersonCents;
  }

  /**
   * A yearly income as percent of the guideline, for people to read: rounded down to two decimals.
   * Nothing is ever decided by it.
   */
  public BigDecimal percent(long incomeCents, int householdSize) {
    return BigDecimal.valueOf(incomeCents)
        .multiply(HUNDRED)
        .divide(BigDecimal.valueOf(amountCents(householdSize)), 2, RoundingMode.DOWN);
  }
}
