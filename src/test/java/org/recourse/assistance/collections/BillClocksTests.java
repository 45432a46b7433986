package org.recourse.assistance.collections;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recourse.RecourseTest;
import org.recourse.assistance.bill.Bill;
import org.recourse.assistance.bill.Prices;
import org.recourse.deadline.calendar.DueDates;
import org.recourse.deadline.rules.DeadlineRules;
import org.springframework.beans.factory.annotation.Autowired;

/** How long the law bars collections on a bill. */
@RecourseTest
class BillClocksTests {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

  @Autowired private DeadlineRules rules;
  @Autowired private DueDates dates;

  private List<BillClock> bars(boolean is501c3, String billedOn, LocalDate today) {
    LocalDate billed = billedOn == null ? null : LocalDate.parse(billedOn);
    var bill =
        new Bill("B-1", LocalDate.of(2020, 1, 1), billed, 10000, 0, new Prices(null, null, null));
    return new BillClocks(rules, dates, new HospitalProfile(is501c3)).of(bill, today);
  }

  private LocalDate bar(String rule, String billedOn) {
    return bars(true, billedOn, TODAY).stream()
        .filter(clock -> clock.rule().equals(rule))
        .findFirst()
        .orElseThrow()
        .until();
  }

  /**
   * Counted on paper: over a leap day, over both changes of the clocks, to a Saturday, a Sunday and
   * a holiday, on which the law's days do not stop.
   */
  @ParameterizedTest
  @CsvSource({
    "2026-01-01, 2026-05-01, 2026-06-30, 2026-08-29",
    "2026-07-04, 2026-11-01, 2026-12-31, 2027-03-01",
    "2023-11-01, 2024-02-29, 2024-04-29, 2024-06-28",
    "2024-02-29, 2024-06-28, 2024-08-27, 2024-10-26",
    "2026-08-27, 2026-12-25, 2027-02-23, 2027-04-24",
    "2026-11-27, 2027-03-27, 2027-05-26, 2027-07-25",
    "2025-03-09, 2025-07-07, 2025-09-05, 2025-11-04"
  })
  void each_law_counts_calendar_days_from_the_first_bill(
      String billed, LocalDate notification, LocalDate state, LocalDate application) {
    assertThat(bar("F01", billed)).isEqualTo(notification);
    assertThat(bar("F04", billed)).isEqualTo(state);
    assertThat(bar("F03", billed)).isEqualTo(application);
  }

  @ParameterizedTest
  @CsvSource({"2026-11-27, 2026-12-27", "2027-02-27, 2027-03-29", "2028-02-27, 2028-03-28"})
  void a_written_notice_that_went_out_today_would_bar_for_another_thirty_days(
      LocalDate today, LocalDate until) {
    assertThat(bars(true, "2024-01-02", today))
        .first()
        .satisfies(clock -> assertThat(clock.rule()).isEqualTo("F02"))
        .satisfies(clock -> assertThat(clock.until()).isEqualTo(until));
  }

  @Test
  void the_federal_clocks_run_only_where_the_hospital_is_a_501c3() {
    assertThat(bars(false, "2026-11-01", TODAY)).extracting(BillClock::rule).containsExactly("F04");
    assertThat(bars(true, "2026-11-01", TODAY))
        .extracting(BillClock::rule)
        .containsExactly("F03", "F04", "F01", "F02");
  }

  @Test
  void nothing_runs_for_a_bill_that_never_went_out() {
    assertThat(bars(true, null, TODAY)).isEmpty();
    assertThat(bars(false, null, TODAY)).isEmpty();
  }

  @Test
  void every_bar_names_its_law() {
    assertThat(bars(true, "2026-11-01", TODAY))
        .allSatisfy(clock -> assertThat(clock.citation()).containsAnyOf("26 CFR", "H&S"));
  }
}
