package org.recourse.assistance.liability.umdap;

import org.recourse.assistance.liability.Cents;
import org.recourse.casefile.InvalidInput;

/**
 * The family of a client of county mental health services; its one liability covers everybody in
 * it.
 *
 * @param grossMonthlyCents all income of a month before anything is taken off
 * @param liquidAssetsCents cash and what can be turned into cash at once
 * @param people how many live on this income, the client counted; confirm with compliance
 * @param fullScopeMediCal whether the client has full-scope Medi-Cal without a share of cost
 */
public record MentalHealthFamily(
    long grossMonthlyCents,
    long liquidAssetsCents,
    int people,
    Deductions deductions,
    boolean fullScopeMediCal) {

  private static final int PERCENT_FREE = 3;

  /** Refuses what can be no family. */
  public MentalHealthFamily {
    Cents.check("grossMonthlyIncome", grossMonthlyCents);
    Cents.check("liquidAssets", liquidAssetsCents);
    if (people < 1 || people > 50) {
      throw InvalidInput.in("people", "a family has between 1 and 50 people.");
    }
  }

  /**
   * The adjusted income of a month: gross income, and a twelfth of the assets above the allowance,
   * less what is taken off. It is computed exactly and only then rounded down to the cent, in the
   * patient's favor; never below nought.
   *
   * @param allowanceCents liquid assets that do not count
   */
  long adjustedMonthlyCents(long allowanceCents) {
    // In three-hundredths of a cent, so that twelfths and percents are whole numbers.
    long assets = 25 * Math.max(0, liquidAssetsCents - allowanceCents);
    long medical =
        Math.max(0, 300 * deductions.medicalCents() - PERCENT_FREE * 3 * grossMonthlyCents);
    long whole = 300 * (grossMonthlyCents - deductions.plainCents()) + assets - medical;
    return Math.max(0, Math.floorDiv(whole, 300));
  }
}
