package org.recourse.priorauth.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.recourse.priorauth.watch.ApprovalNews.Need;

/** What an approval needs on a day, with a lead of fourteen days. */
class WatchRuleTests {

  private static final LocalDate NEW_YEARS_EVE = LocalDate.of(2026, 12, 31);
  private static final LocalDate JANUARY_11 = LocalDate.of(2027, 1, 11);

  private final WatchRule rule = new WatchRule(14);

  private static Grant oneVisit(LocalDate from, LocalDate until) {
    return new Grant(1, "S8042", 1, JANUARY_11, JANUARY_11, 1, from, until, 0);
  }

  private static Grant tenVisits(int granted, LocalDate until, int used) {
    return new Grant(1, "S9131", 10, JANUARY_11, day(3, 31), granted, day(1, 1), until, used);
  }

  private static LocalDate day(int month, int day) {
    return LocalDate.of(2027, month, day);
  }

  private static WatchedCare care(LocalDate appointment, LocalDate verified, Grant... grants) {
    return new WatchedCare(appointment, verified, null, List.of(grants));
  }

  private static WatchedCare settled(WatchedCare care, String reason) {
    return new WatchedCare(care.appointment(), care.verified(), reason, care.grants());
  }

  @Test
  void coverage_is_looked_up_again_when_the_month_of_the_care_begins_and_not_before() {
    var care = care(JANUARY_11, NEW_YEARS_EVE, oneVisit(NEW_YEARS_EVE, day(2, 28)));

    assertThat(rule.on(NEW_YEARS_EVE, care)).isEqualTo(ApprovalNews.nothingBefore(day(1, 1)));
    assertThat(rule.on(day(1, 1), care).need()).isEqualTo(Need.COVERAGE);
  }

  @Test
  void coverage_that_was_verified_in_the_month_of_the_care_is_not_looked_up_again() {
    var care = care(JANUARY_11, day(1, 1), oneVisit(NEW_YEARS_EVE, day(2, 28)));

    assertThat(rule.on(day(1, 1), care)).isEqualTo(ApprovalNews.nothingBefore(day(1, 12)));
    assertThat(rule.on(JANUARY_11, care).need()).isEqualTo(Need.NOTHING);
    assertThat(rule.on(day(1, 12), care).need()).isEqualTo(Need.OVER);
  }

  @Test
  void an_appointment_that_moves_past_the_last_approved_day_needs_a_renewal_at_once() {
    var grant = oneVisit(day(1, 1), day(1, 31));

    assertThat(rule.on(day(1, 5), care(day(1, 31), day(1, 1), grant)).need())
        .isEqualTo(Need.NOTHING);
    assertThat(rule.on(day(1, 5), care(day(2, 1), day(1, 1), grant)).why())
        .isEqualTo(
            "S8042: the appointment on February 1, 2027 lies outside what the payer approved.");
  }

  @Test
  void a_series_that_outlasts_its_approval_is_renewed_fourteen_days_before_it_ends() {
    var care = care(null, day(1, 1), tenVisits(10, day(2, 28), 3));

    assertThat(rule.on(day(1, 12), care)).isEqualTo(ApprovalNews.nothingBefore(day(2, 14)));
    assertThat(rule.on(day(2, 13), care).need()).isEqualTo(Need.NOTHING);
    assertThat(rule.on(day(2, 14), care).why())
        .isEqualTo(
            "S9131: the approval ends on February 28, 2027, before the care does on March 31,"
                + " 2027.");
  }

  @Test
  void one_visit_does_not_need_the_days_after_it() {
    var care = care(JANUARY_11, day(1, 1), oneVisit(day(1, 1), JANUARY_11));

    assertThat(rule.on(day(1, 10), care).need()).isEqualTo(Need.NOTHING);
  }

  @Test
  void a_series_whose_units_are_used_up_needs_a_renewal_and_is_asked_about_once() {
    assertThat(rule.on(day(2, 1), care(null, day(1, 1), tenVisits(6, day(3, 31), 5))).need())
        .isEqualTo(Need.NOTHING);
    var care = care(null, day(1, 1), tenVisits(6, day(3, 31), 6));
    var news = rule.on(day(2, 1), care);

    assertThat(news.why())
        .isEqualTo("S9131: all 6 units are used, and the care goes on until March 31, 2027.");
    assertThat(rule.on(day(2, 1), settled(care, news.why())))
        .isEqualTo(ApprovalNews.nothingBefore(day(4, 1)));
  }
}
