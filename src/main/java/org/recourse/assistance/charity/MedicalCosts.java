package org.recourse.assistance.charity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;

/**
 * What a family paid itself for care in 12 months, held against its income.
 *
 * @param atHospitalCents null when it is not known
 * @param everywhereCents with proof, to all providers; null when it is not known
 * @param priorIncomeCents of the prior 12 months; null when it is not known
 */
public record MedicalCosts(Long atHospitalCents, Long everywhereCents, Long priorIncomeCents) {

  /** The answer that says what was paid to this hospital. */
  public static final String AT_HOSPITAL = "hospitalCostsCents";

  /** What was answered about costs. */
  public static MedicalCosts of(Map<String, Object> answers) {
    return new MedicalCosts(
        cents(answers.get(AT_HOSPITAL)),
        cents(answers.get("allCostsCents")),
        cents(answers.get("priorIncomeCents")));
  }

  private static Long cents(Object answer) {
    return answer == null ? null : ((Number) answer).longValue();
  }

  /** Whether everything is known that could make the costs high. */
  public boolean areKnown() {
    return atHospitalCents != null && everywhereCents != null;
  }

  /** Whether anything is known that could be above a share of income. */
  public boolean isAnyKnown() {
    return atHospitalCents != null || everywhereCents != null;
  }

  /**
   * Whether the costs are more than this percent of family income; of the lower income where that
   * of the prior 12 months is known too.
   */
  public boolean areAbove(BigDecimal percent, long currentIncomeCents) {
    BigDecimal share = share(percent, currentIncomeCents);
    return isAbove(atHospitalCents, share) || isAbove(everywhereCents, share);
  }

  /** The lowest costs in cents that are more than this percent of family income. */
  public long lowestAboveCents(BigDecimal percent, long currentIncomeCents) {
    return share(percent, currentIncomeCents).setScale(0, RoundingMode.DOWN).longValueExact() + 1;
  }

  private BigDecimal share(BigDecimal percent, long currentIncomeCents) {
    long income =
        priorIncomeCents == null
            ? currentIncomeCents
            : Math.min(priorIncomeCents, currentIncomeCents);
    return percent.multiply(BigDecimal.valueOf(income)).movePointLeft(2);
  }

  private static boolean isAbove(Long costs, BigDecimal share) {
    return costs != null && BigDecimal.valueOf(costs).compareTo(share) > 0;
  }
}
