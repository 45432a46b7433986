package org.recourse.assistance.liability.cap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.recourse.assistance.liability.Basis;
import org.recourse.casefile.InvalidInput;

/** Charges of a year, counted against the cap. */
class CapAccountTests {

  private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

  private static ChargeCap cap(int year, long cents) {
    return new ChargeCap(year, cents, Basis.ofLaw("FivePercent", "42 USC 300ff-64(e)"));
  }

  private static CapAccount open(long cents) {
    return CapAccount.open(cap(2026, cents));
  }

  @Test
  void charges_are_billed_in_their_order_until_the_cap_is_reached_to_the_cent() {
    var account = open(10_000).count(MARCH, 6_000).count(MARCH.plusDays(1), 3_999);

    assertThat(account.remainingCents()).isEqualTo(1);
    assertThat(account.billable(1)).isEqualTo(1);
    assertThat(account.billable(2)).isEqualTo(1);

    var full = account.count(MARCH.plusDays(2), 5_000);

    assertThat(full.charges())
        .extracting(CapAccount.Counted::billedCents)
        .containsExactly(6_000L, 3_999L, 1L);
    assertThat(full.billable(5_000)).isZero();
  }

  @Test
  void who_may_be_charged_nothing_is_billed_nothing() {
    assertThat(open(0).count(MARCH, 5_000).billedCents()).isZero();
  }

  @Test
  void a_lower_income_in_the_year_stops_bills_and_pays_nothing_back() {
    var less = open(10_000).count(MARCH, 8_000).under(cap(2026, 5_000));

    assertThat(less.billedCents()).isEqualTo(8_000);
    assertThat(less.remainingCents()).isZero();
    assertThat(less.billable(1)).isZero();
  }

  @Test
  void a_higher_income_in_the_year_leaves_room_for_the_difference() {
    var more = open(10_000).count(MARCH, 12_000).under(cap(2026, 15_000));

    assertThat(more.billable(9_000)).isEqualTo(5_000);
  }

  @Test
  void the_years_do_not_mix() {
    var account = open(10_000);

    assertThat(account.count(LocalDate.of(2026, 12, 31), 100).billedCents()).isEqualTo(100);
    assertThatThrownBy(() -> account.count(LocalDate.of(2027, 1, 1), 100))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> account.under(cap(2027, 1))).isInstanceOf(InvalidInput.class);
  }

  @Test
  void the_cap_never_lets_more_through_than_the_highest_cap_of_the_year() {
    var random = new Random(23);
    for (int i = 0; i < 300; i++) {
      long highest = random.nextLong(50_000);
      var account = open(highest);
      long charged = 0;
      for (int n = 0; n < 40; n++) {
        if (random.nextInt(10) == 0) {
          long changed = random.nextLong(50_000);
          highest = Math.max(highest, changed);
          account = account.under(cap(2026, changed));
        }
        long before = account.billedCents();
        long charge = random.nextLong(5_000);
        charged += charge;
        account = account.count(MARCH, charge);

        assertThat(account.billedCents() - before)
            .isEqualTo(Math.max(0, Math.min(charge, account.capCents() - before)));
      }
      assertThat(account.billedCents()).isLessThanOrEqualTo(Math.min(highest, charged));
    }
  }
}
