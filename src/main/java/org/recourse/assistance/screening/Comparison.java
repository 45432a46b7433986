package org.recourse.assistance.screening;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.recourse.assistance.guideline.IncomeLimit;
import org.recourse.assistance.guideline.PovertyGuideline;
import org.recourse.assistance.household.Family;

/**
 * The amounts a program compared.
 *
 * @param householdSize people the program counts
 * @param incomeCents a year, of those whose income it counts
 * @param limitCents the highest yearly income that is within the limit
 * @param monthlyLimitCents the monthly limit as the program prints it; nothing is decided by it
 * @param percent of the guideline, rounded down to two decimals for people to read
 * @param limitPercent of the guideline
 * @param guideline of which year and region
 * @param limitCitation where the percent is from
 * @param familyCitation where the way of counting the household is from
 * @param toConfirm whether the house has yet to confirm the percent with compliance
 */
public record Comparison(
    int householdSize,
    long incomeCents,
    long limitCents,
    long monthlyLimitCents,
    BigDecimal percent,
    BigDecimal limitPercent,
    PovertyGuideline guideline,
    String limitCitation,
    String familyCitation,
    boolean toConfirm) {

  static Comparison of(Family family, long incomeCents, IncomeLimit limit, PovertyGuideline with) {
    return new Comparison(
        family.size(),
        incomeCents,
        limit.highestCents(with, family.size()),
        limit.monthlyCents(with, family.size()),
        with.percent(incomeCents, family.size()),
        limit.percent(),
        with,
        limit.citation(),
        family.citation(),
        limit.toConfirm());
  }

  /** How many people more the household would need for this income to be within the limit. */
  int peopleLacking() {
    BigDecimal limit =
        limitPercent.multiply(BigDecimal.valueOf(guideline.amountCents(householdSize)));
    BigDecimal each = limitPercent.multiply(BigDecimal.valueOf(guideline.additionalPersonCents()));
    return BigDecimal.valueOf(incomeCents)
        .movePointRight(2)
        .subtract(limit)
        .divide(each, 0, RoundingMode.UP)
        .min(BigDecimal.valueOf(Integer.MAX_VALUE / 2))
        .intValueExact();
  }

  /** Whether the income is within the limit. */
  public boolean isWithin() {
    return incomeCents <= limitCents;
  }
}
