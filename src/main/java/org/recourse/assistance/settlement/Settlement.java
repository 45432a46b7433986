package org.recourse.assistance.settlement;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.recourse.assistance.bill.Bill;
import org.recourse.assistance.bill.BillBook;
import org.recourse.assistance.desk.StillOpen;
import org.recourse.assistance.liability.Interest;
import org.recourse.assistance.liability.PaidBill;
import org.recourse.assistance.liability.Refund;
import org.recourse.assistance.tables.Tables;
import org.recourse.casefile.InvalidInput;
import org.recourse.deadline.CaseClock;
import org.recourse.deadline.ClockTrigger;
import org.recourse.deadline.Deadlines;
import org.recourse.deadline.calendar.BusinessCalendar;
import org.recourse.forms.desk.DeskForm;
import org.springframework.stereotype.Component;

/** Settles the bills of a determination that counts. */
@Component
public class Settlement implements DeskForm, StillOpen {

  private static final String TRACK = "REFUND";
  private static final String REFUND = "REFUND";

  private final SettlementBook book;
  private final BillBook bills;
  private final Tables tables;
  private final Deadlines deadlines;
  private final Clock clock;

  Settlement(SettlementBook book, BillBook bills, Tables tables, Deadlines deadlines, Clock clock) {
    this.book = book;
    this.bills = bills;
    this.tables = tables;
    this.deadlines = deadlines;
    this.clock = clock;
  }

  /**
   * A determination counts: says of each bill what is to be done, and starts the clock of refunds
   * where one is due (22 CCR 96051.28).
   *
   * @param owed what is owed of a bill in cents, by the bill's number
   * @return what is to be done, as kept, by key
   */
  public Map<String, Object> begin(UUID caseId, ToLongFunction<Bill> owed) {
    Map<String, Line> before =
        book.of(caseId).stream().collect(Collectors.toMap(Line::bill, line -> line));
    List<Line> lines =
        bills.of(caseId).stream()
            .map(bill -> begun(bill, owed.applyAsLong(bill), before.get(bill.number())))
            .toList();
    if (lines.stream().anyMatch(line -> line.refundCents() > 0)) {
      deadlines.start(caseId, new ClockTrigger(TRACK, "DETERMINED", clock.instant()));
    } else {
      deadlines.cancel(caseId, TRACK, "NO_REFUND");
    }
    return book.keep(caseId, lines);
  }

  /**
   * What was done already is not done again: no bill is adjusted, and no money goes back, twice.
   */
  private Line begun(Bill bill, long owed, Line before) {
    long refunded = before == null ? 0 : before.refundedCents();
    PaidBill paid = new PaidBill(bill.number(), Math.max(0, bill.paidCents() - refunded), owed);
    long waived = bill.chargesCents() - owed;
    long refund = Refund.total(Refund.of(List.of(paid)));
    boolean isAdjusted = before != null && before.waivedCents() == waived;
    return new Line(
        bill.number(),
        owed,
        waived,
        refund,
        refunded,
        isAdjusted ? before.adjustedOn() : null,
        null,
        null,
        null,
        Interest.on(refund, tables).basisPoints(),
        0,
        before == null ? null : before.collections());
  }

  /** What was left to pay of each bill when help was granted for it, in cents, by its number. */
  public Map<String, Long> decided(UUID caseId) {
    return book.of(caseId).stream()
        .filter(line -> line.waivedCents() > 0)
        .collect(Collectors.toMap(Line::bill, Line::owedCents));
  }

  /** Whether a person has something to do about any bill. */
  public boolean isDue(UUID caseId) {
    return book.of(caseId).stream().anyMatch(Line::isDue);
  }

  /** Money that is owed back keeps a case open, whatever becomes of the application. */
  @Override
  public boolean isOpen(UUID caseId) {
    return isDue(caseId);
  }

  /** Until when refunds have to be paid; null where none is due. */
  public Instant refundDueAt(UUID caseId) {
    return deadlines.of(caseId).stream()
        .filter(one -> one.clock().equals(REFUND) && one.isRunning())
        .map(one -> one.dueAt())
        .findFirst()
        .orElse(null);
  }

  /** The clock of the refunds of the determination that counts, paid or not; empty where none. */
  public Optional<CaseClock> refundClock(UUID caseId) {
    return deadlines.of(caseId).stream()
        .filter(one -> one.clock().equals(REFUND))
        .reduce((first, last) -> last);
  }

  /** What goes back to the patient, bill by bill. */
  public List<Line> refunds(UUID caseId) {
    return book.of(caseId).stream().filter(line -> line.refundCents() > 0).toList();
  }

  @Override
  public String form() {
    return "settle-bills";
  }

  @Override
  public Map<String, Object> take(UUID caseId, Map<String, Object> given) {
    LocalDate today = BusinessCalendar.dayOf(clock.instant());
    List<?> rows = given.get(SettlementBook.KEY) instanceof List<?> list ? list : List.of();
    List<Line> done = new ArrayList<>();
    for (Line line : book.of(caseId)) {
      int place = done.size();
      done.add(place < rows.size() ? LineCheck.done(line, (Map<?, ?>) rows.get(place)) : line);
      LineCheck.problem(done.get(place), today)
          .ifPresent(
              wrong -> {
                throw InvalidInput.in(
                    SettlementBook.KEY, "Bills, line %d: %s".formatted(place + 1, wrong));
              });
    }
    deadlines.met(caseId, TRACK, REFUND, clock.instant(), "PAID_BACK");
    return book.keep(caseId, done);
  }

  @Override
  public Map<String, Object> factsAfter(UUID caseId) {
    return Map.of("letter", REFUND);
  }
}
