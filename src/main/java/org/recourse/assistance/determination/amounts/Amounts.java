package org.recourse.assistance.determination.amounts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.recourse.assistance.liability.Basis;
import org.recourse.assistance.liability.PaymentPlan;

/**
 * What a kind of help comes to for one patient.
 *
 * @param help null while a question is open
 * @param owedCents what is owed in all: of the bills, in a year, or by the plan; null while a
 *     question is open
 * @param bills what is owed of each; empty where the help does not go by bills
 * @param plan the instalments; null for every other help
 * @param bases the rules behind the amounts, in order
 * @param questions what must be known first, in plain sentences; empty when nothing
 */
public record Amounts(
    Help help,
    Long owedCents,
    List<BillShare> bills,
    PaymentPlan plan,
    List<Basis> bases,
    List<String> questions) {

  /** Help that goes by bills. */
  static Amounts ofBills(List<BillShare> bills, List<Basis> bases, boolean isFree) {
    long owed = bills.stream().mapToLong(BillShare::owedCents).sum();
    return new Amounts(isFree ? Help.FREE : Help.PART, owed, bills, null, bases, List.of());
  }

  /** One amount for a year. */
  static Amounts ofYear(Help help, long owedCents, List<BillShare> bills, List<Basis> bases) {
    return new Amounts(help, owedCents, bills, null, bases, List.of());
  }

  /**
   * The same, where no bill is owed more of than was left to pay when help was granted before: a
   * decision stands for the care it was about, and looking again may only better it (hospital
   * policy; confirm with compliance).
   */
  public Amounts keeping(Map<String, Long> decided) {
    var kept = bills.stream().map(share -> share.atMost(decided)).toList();
    if (kept.equals(bills)) {
      return this;
    }
    List<Basis> all = new ArrayList<>(bases);
    all.add(Basis.ofLaw("DECIDED_BEFORE", "hospital policy; confirm with compliance"));
    boolean isFree = kept.stream().allMatch(share -> share.owedCents() == 0);
    return help == Help.CAPPED
        ? ofYear(help, owedCents, kept, List.copyOf(all))
        : ofBills(kept, List.copyOf(all), isFree);
  }

  /** Instalments, by the income of a family that this rule counted. */
  static Amounts of(PaymentPlan plan, Basis family) {
    Basis law =
        Basis.ofLaw(
            "INSTALMENTS", "Health and Safety Code 127400(i), 127425; confirm with compliance");
    return new Amounts(
        Help.INSTALMENTS, plan.owedCents(), List.of(), plan, List.of(law, family), List.of());
  }

  /** Nothing before these are answered. */
  public static Amounts ask(List<String> questions) {
    return new Amounts(null, null, List.of(), null, List.of(), List.copyOf(questions));
  }

  /** Whether an invented amount would decide. */
  public boolean restOnExamples() {
    return bases.stream().anyMatch(Basis::example);
  }
}
