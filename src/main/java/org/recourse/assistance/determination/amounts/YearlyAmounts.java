package org.recourse.assistance.determination.amounts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.recourse.assistance.bill.Bill;
import org.recourse.assistance.household.Family;
import org.recourse.assistance.liability.Basis;
import org.recourse.assistance.liability.PaymentPlan;
import org.recourse.assistance.liability.cap.CapAccount;
import org.recourse.assistance.liability.cap.ChargeCap;
import org.recourse.assistance.liability.cap.RyanWhiteCap;
import org.recourse.assistance.liability.umdap.AnnualLiability;
import org.recourse.assistance.liability.umdap.Deductions;
import org.recourse.assistance.liability.umdap.MentalHealthFamily;
import org.recourse.assistance.liability.umdap.Umdap;
import org.springframework.stereotype.Component;

/** Help that goes by the year or by the month, not by the bill. */
@Component
public class YearlyAmounts {

  private static final int MONTHS = 12;

  private final Umdap umdap;
  private final RyanWhiteCap caps;

  YearlyAmounts(Umdap umdap, RyanWhiteCap caps) {
    this.umdap = umdap;
    this.caps = caps;
  }

  /**
   * The family's liability of a year for county mental health services.
   *
   * @param patientsFamily whose income and number decide
   */
  public Amounts annualLiability(Family patientsFamily, boolean mediCal, Applied applied) {
    FamilyMoney money = applied.money();
    if (money.liquidAssetsCents() == null && !mediCal) {
      return Amounts.ask(List.of("UMDAP: what cash and savings does the family have?"));
    }
    MentalHealthFamily family =
        new MentalHealthFamily(
            patientsFamily.incomeCents() / MONTHS,
            or0(money.liquidAssetsCents()),
            patientsFamily.size(),
            new Deductions(
                or0(money.courtOrderedMonthlyCents()),
                or0(money.childCareMonthlyCents()),
                or0(money.supportMonthlyCents()),
                or0(money.medicalMonthlyCents()),
                or0(money.retirementMonthlyCents())),
            mediCal);
    long cost = applied.bills().stream().mapToLong(Bill::chargesCents).sum();
    AnnualLiability liability = umdap.owed(family, cost);
    List<Basis> bases = new ArrayList<>(liability.bases());
    bases.add(familyRule(patientsFamily));
    return Amounts.ofYear(Help.ANNUAL, liability.owedCents(), List.of(), List.copyOf(bases));
  }

  /**
   * The cap of this calendar year, with the bills of the year counted against it in the order of
   * the care.
   *
   * @param percent the person's own income in percent of the guideline, unrounded
   * @param incomeCents the person's own gross income of a year
   */
  public Amounts cap(BigDecimal percent, long incomeCents, List<Bill> bills, LocalDate day) {
    ChargeCap cap = caps.of(day.getYear(), percent, incomeCents);
    CapAccount account = CapAccount.open(cap);
    List<BillShare> shares = new ArrayList<>();
    for (Bill bill : inOrder(bills, day.getYear())) {
      shares.add(BillShare.of(bill, account.billable(bill.chargesCents())));
      account = account.count(bill.caredOn(), bill.chargesCents());
    }
    return Amounts.ofYear(Help.CAPPED, cap.cents(), shares, List.of(cap.basis()));
  }

  private static List<Bill> inOrder(List<Bill> bills, int year) {
    return bills.stream()
        .filter(bill -> bill.caredOn().getYear() == year)
        .sorted(java.util.Comparator.comparing(Bill::caredOn))
        .toList();
  }

  /**
   * Instalments for what is left to pay.
   *
   * @param family whose income decides
   */
  public Amounts instalments(long leftCents, Family family, FamilyMoney money) {
    if (leftCents > 0 && money.essentialMonthlyCents() == null) {
      return Amounts.ask(List.of("Payment plan: what does the family need to live on in a month?"));
    }
    PaymentPlan plan =
        PaymentPlan.of(leftCents, family.incomeCents(), or0(money.essentialMonthlyCents()));
    return Amounts.of(plan, familyRule(family));
  }

  /** By which rule the family was counted whose income decided. */
  private static Basis familyRule(Family family) {
    return new Basis(family.tableEdition(), "FAMILY_INCOME", family.citation(), false);
  }

  private static long or0(Long cents) {
    return cents == null ? 0 : cents;
  }
}
