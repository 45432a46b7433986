package org.recourse.assistance.determination;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.recourse.assistance.bill.Bill;
import org.recourse.assistance.determination.amounts.Amounts;
import org.recourse.assistance.determination.amounts.Applied;
import org.recourse.assistance.determination.amounts.BillShare;

/**
 * What the house decides about an application on a day.
 *
 * @param day on which the rules were asked
 * @param guidelineYear of the poverty guideline incomes were compared with; 0 where none was
 * @param decisions one for each program the patient chose and the house decides
 * @param bills what is owed of each bill in the end, in the order of the bills
 */
public record Determination(
    LocalDate day, int guidelineYear, List<ProgramDecision> decisions, List<BillShare> bills) {

  /** What is owed of each bill: by the help that leaves least, before or now, or all of it. */
  static List<BillShare> best(Applied applied, List<ProgramDecision> decisions) {
    return applied.bills().stream()
        .map(
            bill ->
                sharesOf(bill, decisions)
                    .min(Comparator.comparingLong(BillShare::owedCents))
                    .orElse(BillShare.of(bill, bill.chargesCents()))
                    .atMost(applied.decided()))
        .toList();
  }

  private static Stream<BillShare> sharesOf(Bill bill, List<ProgramDecision> decisions) {
    return decisions.stream()
        .filter(ProgramDecision::isApproved)
        .map(ProgramDecision::amounts)
        .map(Amounts::bills)
        .flatMap(List::stream)
        .filter(share -> share.bill().equals(bill.number()));
  }

  /** What the patient is spared on all bills, in cents. */
  public long waivedCents() {
    return bills.stream().mapToLong(BillShare::waivedCents).sum();
  }

  /**
   * What is owed of a bill, in cents.
   *
   * @throws java.util.NoSuchElementException when there was no such bill
   */
  public long owedCents(String bill) {
    return bills.stream()
        .filter(share -> share.bill().equals(bill))
        .findFirst()
        .orElseThrow()
        .owedCents();
  }

  /** Whether a program says no. */
  public boolean deniesAny() {
    return decisions.stream().anyMatch(decision -> decision.outcome() == Outcome.DENIED);
  }

  /** Whether invented amounts decide: for training only. */
  public boolean restsOnExamples() {
    return decisions.stream().anyMatch(d -> d.amounts() != null && d.amounts().restOnExamples());
  }

  /** What has to be known first; empty when nothing has. */
  public List<String> questions() {
    return decisions.stream()
        .filter(ProgramDecision::isOpen)
        .flatMap(decision -> decision.amounts().questions().stream())
        .distinct()
        .toList();
  }
}
