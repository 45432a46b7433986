package org.recourse.assistance.guideline;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Up to which percent of the poverty guideline a program takes a group in. Income is compared by
 * multiplying across, so that no cent is rounded away.
 *
 * @param percent of the guideline, decimals allowed
 * @param inclusive whether an income of exactly the percent is still within
 * @param rounding of the monthly limit people read
 * @param toConfirm whether the house has yet to confirm the figure with compliance
 * @param tableEdition which edition of the table it was read from
 */
public record IncomeLimit(
    BigDecimal percent,
    boolean inclusive,
    MonthlyRounding rounding,
    boolean toConfirm,
    String citation,
    String tableEdition) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Whether a yearly income is within the limit for a household. */
  public boolean admits(long incomeCents, PovertyGuideline guideline, int householdSize) {
    int compared =
        BigDecimal.valueOf(incomeCents)
            .multiply(HUNDRED)
            .compareTo(hundredfold(guideline, householdSize));
    return inclusive ? compared <= 0 : compared < 0;
  }

  /** The highest yearly income in cents that is within the limit for a household. */
  public long highestCents(PovertyGuideline guideline, int householdSize) {
    BigDecimal exact = hundredfold(guideline, householdSize).movePointLeft(2);
    return inclusive
        ? exact.setScale(0, RoundingMode.DOWN).longValueExact()
        : exact.setScale(0, RoundingMode.UP).longValueExact() - 1;
  }

  /** The monthly limit in cents as the program prints it. */
  public long monthlyCents(PovertyGuideline guideline, int householdSize) {
    return rounding.cents(hundredfold(guideline, householdSize).movePointLeft(2));
  }

  private BigDecimal hundredfold(PovertyGuideline guideline, int householdSize) {
    return percent.multiply(BigDecimal.valueOf(guideline.amountCents(householdSize)));
  }
}
