package org.recourse.assistance.collections;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.recourse.assistance.bill.Bill;
import org.recourse.assistance.bill.BillBook;
import org.recourse.casefile.Groups;
import org.recourse.casefile.NotYours;
import org.recourse.casefile.SignedOn;
import org.recourse.casefile.access.AccessLog;
import org.recourse.deadline.calendar.BusinessCalendar;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which bills must not go to collections now, for billing and those who work on the cases. */
@Service
@Transactional(readOnly = true)
public class HoldList {

  private static final Set<String> READERS =
      Set.of(Groups.BILLING, Groups.FINANCIAL_COUNSELORS, Groups.SUPERVISORS, Groups.AUDITORS);

  private final HoldBook holds;
  private final BillsAfterHold after;
  private final BillBook bills;
  private final BillClocks clocks;
  private final SignedOn person;
  private final Clock clock;
  private final AccessLog log;

  HoldList(
      HoldBook holds,
      BillsAfterHold after,
      BillBook bills,
      BillClocks clocks,
      SignedOn person,
      Clock clock,
      AccessLog log) {
    this.holds = holds;
    this.after = after;
    this.bills = bills;
    this.clocks = clocks;
    this.person = person;
    this.clock = clock;
    this.log = log;
  }

  /**
   * Every held bill, those held longest first, then those that nothing holds but a plan in force or
   * the law; each case is noted in its access log. A bill whose case names the reader is there, or
   * collections would go on, but not the number of its case.
   *
   * @throws NotYours when this person's role does not read it
   */
  @Transactional
  public List<HeldBill> all() {
    if (person.groups().stream().noneMatch(READERS::contains)) {
      throw new NotYours(
          "Billing, financial counselors, supervisors and auditors read which bills are held. Ask"
              + " one of them.");
    }
    LocalDate today = BusinessCalendar.dayOf(clock.instant());
    List<HeldBill> all = new ArrayList<>(held(today));
    Set<String> listed = all.stream().map(HeldBill::bill).collect(Collectors.toSet());
    all.addAll(barred(today, listed));
    return all;
  }

  private List<HeldBill> held(LocalDate today) {
    Map<UUID, List<Hold>> byCase =
        holds.all().stream()
            .collect(Collectors.groupingBy(Hold::caseId, LinkedHashMap::new, Collectors.toList()));
    log.writeEach(byCase.keySet(), person.username(), "LIST_COLLECTIONS_HOLDS");
    Set<UUID> shut = holds.naming(person.username());
    Map<UUID, List<Bill>> billed = bills.ofAll(byCase.keySet());
    List<HeldBill> all = new ArrayList<>();
    byCase.forEach(
        (id, held) ->
            billed
                .getOrDefault(id, List.of())
                .forEach(
                    bill ->
                        all.add(
                            HeldBill.of(
                                bill,
                                shut.contains(id) ? null : held.get(0).caseNumber(),
                                held.stream()
                                    .map(Hold::since)
                                    .min(Comparator.naturalOrder())
                                    .orElseThrow(),
                                held.stream().map(hold -> hold.reason().name()).toList(),
                                clocks.of(bill, today)))));
    return all;
  }

  /** A bill on which two cases say something stands in the list once. */
  private List<HeldBill> barred(LocalDate today, Set<String> listed) {
    List<BillsAfterHold.Freed> freed = after.cases(today, person.username());
    Set<List<Object>> paidUp = after.paidUp(freed);
    Map<UUID, List<Bill>> billed =
        bills.ofAll(freed.stream().map(BillsAfterHold.Freed::caseId).toList());
    Set<UUID> seen = new LinkedHashSet<>();
    List<HeldBill> all = new ArrayList<>();
    for (BillsAfterHold.Freed one : freed) {
      for (Bill bill : billed.getOrDefault(one.caseId(), List.of())) {
        List<BillClock> bars = clocks.barring(bill, today);
        boolean owed = !paidUp.contains(List.of(one.caseId(), bill.number()));
        if (owed && (one.planned() || !bars.isEmpty()) && listed.add(bill.number())) {
          seen.add(one.caseId());
          String number = one.names() ? null : one.caseNumber();
          String reason = one.planned() ? HoldReason.PLAN.name() : HeldBill.LAW;
          all.add(HeldBill.of(bill, number, null, List.of(reason), bars));
        }
      }
    }
    log.writeEach(seen, person.username(), "LIST_COLLECTIONS_HOLDS");
    return all;
  }
}
