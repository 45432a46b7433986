package org.recourse.assistance.determination.amounts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.recourse.assistance.bill.Bill;
import org.recourse.assistance.collections.HospitalProfile;
import org.recourse.assistance.liability.AbilityToPay;
import org.recourse.assistance.liability.AmountsGenerallyBilled;
import org.recourse.assistance.liability.Basis;
import org.recourse.assistance.liability.HospitalDiscount;
import org.recourse.assistance.liability.Liability;
import org.recourse.assistance.liability.PricedCare;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Help that says of every bill what of it is owed. */
@Component
public class BillScales {

  private static final Bill NO_BILL_YET =
      new Bill("", null, null, 0, 0, new org.recourse.assistance.bill.Prices(0L, 0L, 0L));

  private final AbilityToPay abilityToPay;
  private final HospitalDiscount discount;
  private final boolean is501c3;

  @Autowired
  BillScales(AbilityToPay abilityToPay, HospitalDiscount discount, HospitalProfile hospital) {
    this(abilityToPay, discount, hospital.is501c3());
  }

  BillScales(AbilityToPay abilityToPay, HospitalDiscount discount, boolean is501c3) {
    this.abilityToPay = abilityToPay;
    this.discount = discount;
    this.is501c3 = is501c3;
  }

  /**
   * What the county's scale leaves of these bills.
   *
   * @param percent family income in percent of the guideline, unrounded
   */
  public Amounts abilityToPay(BigDecimal percent, List<Bill> bills) {
    return each(bills, bill -> abilityToPay.owed(percent, bill.chargesCents()));
  }

  /**
   * What charity care or the hospital's discount leaves of these bills.
   *
   * @param percent family income in percent of the guideline, unrounded
   */
  public Amounts discount(BigDecimal percent, List<Bill> bills) {
    return each(
        bills,
        bill ->
            AmountsGenerallyBilled.limit(
                is501c3,
                discount.owed(percent, priced(bill)),
                bill.prices().generallyBilledCents(),
                bill.chargesCents()));
  }

  private static PricedCare priced(Bill bill) {
    return new PricedCare(
        bill.chargesCents(), bill.prices().medicareCents(), bill.prices().mediCalCents());
  }

  private static Amounts each(List<Bill> bills, Function<Bill, Liability> scale) {
    List<BillShare> shares = new ArrayList<>();
    Set<Basis> bases = new LinkedHashSet<>();
    List<String> questions = new ArrayList<>();
    for (Bill bill : bills) {
      Liability liability = scale.apply(bill);
      bases.add(liability.basis());
      if (liability.isKnown()) {
        shares.add(BillShare.of(bill, liability.owedCents()));
      }
      liability.questions().forEach(open -> questions.add("Bill " + bill.number() + ": " + open));
    }
    if (!questions.isEmpty()) {
      return Amounts.ask(questions);
    }
    if (bills.isEmpty()) {
      bases.add(scale.apply(NO_BILL_YET).basis());
    }
    return Amounts.ofBills(
        shares, List.copyOf(bases), shares.stream().allMatch(share -> share.owedCents() == 0));
  }
}
