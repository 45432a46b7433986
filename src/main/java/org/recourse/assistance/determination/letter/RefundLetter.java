package org.recourse.assistance.determination.letter;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.recourse.assistance.bill.Bill;
import org.recourse.assistance.bill.BillBook;
import org.recourse.assistance.desk.LetterFields;
import org.recourse.assistance.household.Money;
import org.recourse.assistance.settlement.Line;
import org.recourse.assistance.settlement.Settlement;
import org.recourse.deadline.calendar.BusinessCalendar;
import org.springframework.stereotype.Component;

/** The letter that tells a patient what is paid back (22 CCR 96051.28). */
@Component
class RefundLetter implements LetterFields {

  private final Settlement settlement;
  private final BillBook bills;
  private final HelpWords words;

  RefundLetter(Settlement settlement, BillBook bills, HelpWords words) {
    this.settlement = settlement;
    this.bills = bills;
    this.words = words;
  }

  @Override
  public String letter() {
    return "REFUND";
  }

  @Override
  public Map<String, Object> fields(UUID caseId, Map<String, Object> known, String language) {
    List<Line> refunds = settlement.refunds(caseId);
    Map<String, Bill> all =
        bills.of(caseId).stream().collect(Collectors.toMap(Bill::number, bill -> bill));
    Map<String, Object> fields = new HashMap<>();
    // The decision counts from the day the second person approved it; the 30 days run from there.
    settlement
        .refundClock(caseId)
        .ifPresent(
            clock -> {
              fields.put("decidedOn", BusinessCalendar.dayOf(clock.startedAt()));
              fields.put("paidBy", BusinessCalendar.dayOf(clock.dueAt()));
            });
    fields.put(
        "refunds",
        refunds.stream().map(line -> row(line, all.get(line.bill()), language)).toList());
    fields.put("total", Money.words(refunds.stream().mapToLong(Line::refundCents).sum()));
    long interest = refunds.stream().mapToLong(Line::interestCents).sum();
    fields.put("interestPaid", interest > 0);
    fields.put("interest", interest > 0 ? Money.words(interest) : null);
    fields.put("collectionsStopped", refunds.stream().anyMatch(line -> line.wasTakenBack()));
    fields.values().removeIf(value -> value == null || List.of().equals(value));
    return fields;
  }

  private Map<String, String> row(Line line, Bill bill, String language) {
    return Map.of(
        "bill", words.bill(line.bill(), bill.caredOn(), language),
        "paid", Money.words(Math.max(0, bill.paidCents() - line.refundedBeforeCents())),
        "owed", Money.words(line.owedCents()),
        "refund", Money.words(line.refundCents()));
  }
}
