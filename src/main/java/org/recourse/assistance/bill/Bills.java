package org.recourse.assistance.bill;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.recourse.casefile.InvalidInput;
import org.recourse.deadline.calendar.BusinessCalendar;
import org.recourse.forms.desk.KeptBeside;
import org.springframework.stereotype.Component;

/** What people fill in about bills, checked and kept. */
@Component
public class Bills implements KeptBeside {

  /** The key of the bills on record and in forms. */
  public static final String KEY = "bills";

  private final BillBook book;
  private final Clock clock;

  Bills(BillBook book, Clock clock) {
    this.book = book;
    this.clock = clock;
  }

  @Override
  public Map<UUID, Map<String, Object>> valuesOf(Collection<UUID> caseIds) {
    Map<UUID, Map<String, Object>> all = new HashMap<>();
    book.ofAll(caseIds).forEach((id, bills) -> all.put(id, Map.of(KEY, values(bills))));
    return all;
  }

  @Override
  public Map<String, String> openingProblems(Map<String, Object> given) {
    LocalDate today = BusinessCalendar.dayOf(clock.instant());
    List<BillLine> lines = lines(given);
    for (int i = 0; i < lines.size(); i++) {
      var problem = lines.get(i).problem(today);
      if (problem.isPresent()) {
        return Map.of(KEY, "Bills, line %d: %s".formatted(i + 1, problem.get()));
      }
    }
    boolean twice = lines.stream().map(l -> l.bill().number()).distinct().count() < lines.size();
    return twice ? Map.of(KEY, "Bills: a number stands there twice") : Map.of();
  }

  @Override
  public Map<String, Object> begin(UUID caseId, Map<String, Object> given) {
    return take(caseId, given);
  }

  /**
   * Keeps the bills as they are filled in now.
   *
   * @return them as kept, by key; null where there are none
   * @throws InvalidInput when a line of them cannot be right
   */
  public Map<String, Object> take(UUID caseId, Map<String, Object> given) {
    return keep(caseId, given, UnaryOperator.identity());
  }

  /**
   * The same of a form that does not ask what others would pay: what is known of that stays with
   * its bill.
   */
  public Map<String, Object> takeWithoutPrices(UUID caseId, Map<String, Object> given) {
    Map<String, Prices> known = new HashMap<>();
    book.of(caseId).forEach(bill -> known.put(bill.number(), bill.prices()));
    return keep(
        caseId, given, bill -> bill.pricedAt(known.getOrDefault(bill.number(), bill.prices())));
  }

  private Map<String, Object> keep(
      UUID caseId, Map<String, Object> given, UnaryOperator<Bill> completed) {
    Map<String, String> problems = openingProblems(given);
    if (!problems.isEmpty()) {
      throw new InvalidInput("Please correct: " + problems.get(KEY), problems);
    }
    List<Bill> bills = lines(given).stream().map(BillLine::bill).map(completed).toList();
    book.keep(caseId, bills);
    return Collections.singletonMap(KEY, bills.isEmpty() ? null : values(bills));
  }

  private static List<BillLine> lines(Map<String, Object> given) {
    List<BillLine> lines = new ArrayList<>();
    if (given.get(KEY) instanceof List<?> rows) {
      rows.forEach(row -> lines.add(new BillLine((Map<?, ?>) row)));
    }
    return lines;
  }

  private static List<Map<String, Object>> values(List<Bill> bills) {
    return bills.stream().map(Bill::values).toList();
  }
}
