package org.recourse.assistance.collections;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.recourse.assistance.bill.Bill;
import org.recourse.deadline.calendar.BusinessCalendar;
import org.recourse.deadline.calendar.DueDates;
import org.recourse.deadline.rules.DeadlineRule;
import org.recourse.deadline.rules.DeadlineRules;
import org.recourse.engine.EngineClock;
import org.springframework.stereotype.Component;

/**
 * Counts, by the table {@code assistance-deadlines-collections}, how long the law bars collections
 * on a bill. A bill that never went out sets no clock going.
 */
@Component
public class BillClocks {

  private static final Comparator<BillClock> LONGEST_FIRST =
      Comparator.comparing(BillClock::until).reversed().thenComparing(BillClock::rule);

  private final DeadlineRules rules;
  private final DueDates dates;
  private final HospitalProfile hospital;

  BillClocks(DeadlineRules rules, DueDates dates, HospitalProfile hospital) {
    this.rules = rules;
    this.dates = dates;
    this.hospital = hospital;
  }

  /**
   * What bars collections on a bill of a patient whose application waits, the longest first. No
   * written notice is on record here, so one is supposed to go out today at the earliest.
   *
   * @return empty when no first bill has gone out
   */
  public List<BillClock> of(Bill bill, LocalDate today) {
    if (bill.billedOn() == null) {
      return List.of();
    }
    return Stream.concat(
            from("FIRST_BILL", bill.billedOn(), rule -> true),
            from("COLLECTION_NOTICE_SENT", today, rule -> true))
        .sorted(LONGEST_FIRST)
        .toList();
  }

  /**
   * What still bars collections on a bill about which nothing is open any more, the longest first.
   * The application period does not: it bars while an application is not complete (26 CFR
   * 1.501(r)-6(c)).
   *
   * @return empty when no first bill has gone out, or its clocks are over
   */
  public List<BillClock> barring(Bill bill, LocalDate today) {
    if (bill.billedOn() == null) {
      return List.of();
    }
    return from("FIRST_BILL", bill.billedOn(), rule -> !rule.clock().equals("APPLICATION_PERIOD"))
        .filter(bar -> !bar.until().isBefore(today))
        .sorted(LONGEST_FIRST)
        .toList();
  }

  private Stream<BillClock> from(String event, LocalDate day, Predicate<DeadlineRule> which) {
    return rules.starting("assistance", event, day, Map.of("is501c3", hospital.is501c3())).stream()
        .filter(which)
        .map(rule -> new BillClock(rule.rule(), rule.label(), last(rule, day), rule.citation()));
  }

  private LocalDate last(DeadlineRule rule, LocalDate day) {
    var counted =
        dates.count(
            day.atTime(LocalTime.NOON).atZone(EngineClock.HOSPITAL).toInstant(),
            List.of(rule.firstLeg()),
            List.of(),
            rule.rollForward(),
            rule.endOfDay());
    return BusinessCalendar.dayOf(counted.lawfulUntil());
  }
}
