package org.recourse.assistance.settlement;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.recourse.assistance.household.Money;
import org.recourse.assistance.liability.Interest;

/**
 * What becomes of one bill.
 *
 * @param bill the hospital's number of it
 * @param owedCents what the patient owes of it
 * @param waivedCents what the patient is spared
 * @param refundCents what was paid above what is owed, and goes back
 * @param refundedBeforeCents what went back by earlier determinations of the same case
 * @param adjustedOn the day the bill was adjusted; null where that is to do, or nothing is waived
 * @param refundedOn the day the money went back; null where that is to do, or nothing is due
 * @param refundReference the number of the payment; null where nothing was paid back
 * @param overpaidSince the day the payment came in that made it more than is owed; null before
 *     somebody looked
 * @param interestBasisPoints the rate of a year that goes with the money; 0 where none is owed
 * @param interestCents the interest that was paid with it
 * @param collections {@code NONE} or {@code TAKEN_BACK}; null before somebody looked
 */
public record Line(
    String bill,
    long owedCents,
    long waivedCents,
    long refundCents,
    long refundedBeforeCents,
    LocalDate adjustedOn,
    LocalDate refundedOn,
    String refundReference,
    LocalDate overpaidSince,
    int interestBasisPoints,
    long interestCents,
    String collections) {

  /** The interest that goes with the money (H&amp;S 127440). */
  Interest interest() {
    return new Interest(refundCents, interestBasisPoints);
  }

  /** What has gone back by now, in cents. */
  long refundedCents() {
    return refundedBeforeCents + (refundedOn == null ? 0 : refundCents);
  }

  /** Whether a person has something to do about it. */
  boolean isDue() {
    return waivedCents > 0 && adjustedOn == null || refundCents > 0 && refundedOn == null;
  }

  /** Whether a collector had the bill and has it no more. */
  public boolean wasTakenBack() {
    return "TAKEN_BACK".equals(collections);
  }

  /** As a line of a form, without what is not known. */
  public Map<String, Object> values() {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("bill", bill);
    values.put("owed", Money.words(owedCents));
    values.put("waived", Money.words(waivedCents));
    values.put("refund", Money.words(refundCents));
    values.put("adjustedOn", text(adjustedOn));
    values.put("refundedOn", text(refundedOn));
    values.put("refundReference", refundReference);
    values.put("interestRule", interest().isOwed() ? interest().words() : null);
    values.put("overpaidSince", text(overpaidSince));
    values.put("interest", interestCents == 0 ? null : Money.words(interestCents));
    values.put("collections", collections);
    values.values().removeIf(java.util.Objects::isNull);
    return values;
  }

  private static String text(LocalDate day) {
    return day == null ? null : day.toString();
  }
}
