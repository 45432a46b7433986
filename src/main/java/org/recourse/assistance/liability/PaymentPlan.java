package org.recourse.assistance.liability;

import java.util.stream.LongStream;

/**
 * A debt paid in monthly instalments without interest, where hospital and patient agree on nothing
 * else: none is more than a tenth of what the family's income of a month leaves after essential
 * living expenses (Health and Safety Code 127400(i); confirm with compliance). A fraction of a cent
 * is dropped, in the patient's favor.
 *
 * @param monthlyCents every instalment but the last; 0 where no plan is possible or nothing is owed
 * @param months how many instalments there are; 0 where there are none
 * @param lastCents the last instalment, at most as high as the others
 */
public record PaymentPlan(long owedCents, long monthlyCents, long months, long lastCents) {

  /** When a plan may be ended; shown to the counselor and on the plan. */
  public static final String DEFAULT_RULE =
      "A plan may be declared broken only after every payment of 90 days was missed, and after a"
          + " phone call, a written notice and the chance to agree on new terms (Health and Safety"
          + " Code 127425; confirm with compliance).";

  /** What to do where the family has nothing to spare. */
  public static final String NO_ROOM =
      "Essential living expenses use up the family's income: no plan is possible. Look at charity"
          + " care again.";

  private static final int TENTH_OF_A_MONTH = 120;

  /**
   * The plan for a debt.
   *
   * @param incomeYearlyCents the family's income of a year
   * @param essentialMonthlyCents essential living expenses of a month
   */
  public static PaymentPlan of(long owedCents, long incomeYearlyCents, long essentialMonthlyCents) {
    Cents.check("owed", owedCents);
    long left =
        Cents.check("income", incomeYearlyCents)
            - 12 * Cents.check("essentialExpenses", essentialMonthlyCents);
    long most = Math.max(0, Math.floorDiv(left, TENTH_OF_A_MONTH));
    if (owedCents == 0 || most == 0) {
      return new PaymentPlan(owedCents, 0, 0, 0);
    }
    long monthly = Math.min(most, owedCents);
    long months = (owedCents + monthly - 1) / monthly;
    return new PaymentPlan(owedCents, monthly, months, owedCents - (months - 1) * monthly);
  }

  /** Whether something is owed and the family has nothing to spare. */
  public boolean hasNoRoom() {
    return owedCents > 0 && months == 0;
  }

  /** All instalments in order, in cents; together they are exactly the debt. */
  public LongStream instalments() {
    return LongStream.rangeClosed(1, months).map(n -> n < months ? monthlyCents : lastCents);
  }
}
