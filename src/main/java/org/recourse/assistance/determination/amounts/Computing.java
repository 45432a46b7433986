package org.recourse.assistance.determination.amounts;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import org.recourse.assistance.guideline.GuidelineNotLoaded;
import org.recourse.assistance.guideline.PovertyGuideline;
import org.recourse.assistance.guideline.PovertyGuidelines;
import org.recourse.assistance.household.Family;
import org.recourse.assistance.household.FamilyRules;
import org.recourse.assistance.household.Household;
import org.recourse.assistance.liability.AbilityToPay;
import org.recourse.assistance.liability.HospitalDiscount;
import org.recourse.assistance.liability.cap.RyanWhiteCap;
import org.recourse.assistance.liability.umdap.Umdap;
import org.recourse.assistance.tables.Tables;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Computes what a program that takes the patient leaves to pay. */
@Component
public class Computing {

  private final FamilyRules families;
  private final PovertyGuidelines guidelines;
  private final BillScales scales;
  private final YearlyAmounts yearly;

  @Autowired
  Computing(
      FamilyRules families, PovertyGuidelines guidelines, BillScales scales, YearlyAmounts yearly) {
    this.families = families;
    this.guidelines = guidelines;
    this.scales = scales;
    this.yearly = yearly;
  }

  /** Computes by these tables alone, for a hospital that is a federal charity or is not. */
  public static Computing by(Tables tables, boolean is501c3) {
    return new Computing(
        new FamilyRules(tables),
        new PovertyGuidelines(tables),
        new BillScales(new AbilityToPay(tables), new HospitalDiscount(tables), is501c3),
        new YearlyAmounts(new Umdap(tables), new RyanWhiteCap(tables)));
  }

  /**
   * The amounts on this day.
   *
   * @param presumed whether the program takes the patient without looking at the income
   * @param leftCents what the patient's other help leaves to pay, for instalments
   */
  public Amounts of(
      Method method,
      String program,
      Applied applied,
      LocalDate day,
      boolean presumed,
      long leftCents) {
    Household household = applied.facts().household();
    Family family = families.count(program, household);
    if (method == Method.INSTALMENTS) {
      return yearly.instalments(leftCents, family, applied.money());
    }
    if (method == Method.ANNUAL_LIABILITY) {
      boolean mediCal = "MEDI_CAL_FULL".equals(applied.facts().answers().get("coverage"));
      return yearly.annualLiability(family, mediCal, applied);
    }
    try {
      BigDecimal percent =
          presumed
              ? BigDecimal.ZERO
              : percent(
                  family, guidelines.guidelineFor(program, household.residency().region(), day));
      return switch (method) {
        case ABILITY_TO_PAY -> scales.abilityToPay(percent, applied.bills());
        case HOSPITAL_DISCOUNT -> scales.discount(percent, applied.bills());
        default -> yearly.cap(percent, family.incomeCents(), applied.bills(), day);
      };
    } catch (GuidelineNotLoaded missing) {
      return Amounts.ask(List.of(missing.getMessage()));
    }
  }

  /** Unrounded: a scale decides by it. */
  private static BigDecimal percent(Family family, PovertyGuideline guideline) {
    return BigDecimal.valueOf(family.incomeCents())
        .movePointRight(2)
        .divide(BigDecimal.valueOf(guideline.amountCents(family.size())), MathContext.DECIMAL128);
  }
}
