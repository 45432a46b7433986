package org.recourse.assistance.collections;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
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
  private final BillBook bills;
  private final BillClocks clocks;
  private final SignedOn person;
  private final Clock clock;
  private final AccessLog log;

  HoldList(
      HoldBook holds,
      BillBook bills,
      BillClocks clocks,
      SignedOn person,
      Clock clock,
      AccessLog log) {
    this.holds = holds;
    this.bills = bills;
    this.clocks = clocks;
    this.person = person;
    this.clock = clock;
    this.log = log;
  }

  /**
   * Every held bill, those held longest first; each case is noted in its access log. A bill whose
   * case names the reader is there, or collections would go on, but not the number of its case.
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
                .forEach(bill -> all.add(line(held, bill, today, shut.contains(id)))));
    return all;
  }

  private HeldBill line(List<Hold> held, Bill bill, LocalDate today, boolean isShut) {
    List<BillClock> bars = clocks.of(bill, today);
    LocalDate since = held.stream().map(Hold::since).min(Comparator.naturalOrder()).orElseThrow();
    return new HeldBill(
        bill.number(),
        isShut ? null : held.get(0).caseNumber(),
        since,
        held.stream().map(hold -> hold.reason().name()).toList(),
        bill.billedOn(),
        bars.isEmpty() ? null : bars.get(0).until(),
        bars.isEmpty() ? "No first bill has gone out: no clock runs." : bars.get(0).label(),
        bars);
  }
}
