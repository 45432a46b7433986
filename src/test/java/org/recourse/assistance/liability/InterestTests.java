package org.recourse.assistance.liability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recourse.assistance.tables.AssistanceTables;

/** Interest on what a patient paid too much, to the cent. */
class InterestTests {

  private static final LocalDate PAID = LocalDate.of(2026, 3, 1);

  @ParameterizedTest
  @CsvSource({"30000,365,3000", "30000,41,337", "30000,0,0", "500,1,1", "499,365,0", "1,9000,0"})
  void ten_percent_a_year_by_days_and_a_fraction_of_a_cent_goes_to_the_patient(
      long refund, int days, long interest) {
    var owed = Interest.on(refund, AssistanceTables.asSaved());

    assertThat(owed.cents(PAID, PAID.plusDays(days))).isEqualTo(interest);
  }

  @Test
  void the_largest_bill_there_can_be_is_counted_without_loss() {
    var owed = Interest.on(10_000_000_000L, AssistanceTables.asSaved());

    assertThat(owed.cents(PAID, PAID.plusDays(730))).isEqualTo(2_000_000_000L);
  }

  @Test
  void it_says_the_rate_and_what_a_day_costs() {
    assertThat(Interest.on(30_000, AssistanceTables.asSaved()).words())
        .isEqualTo("10 percent a year: 8.22 cents a day");
    assertThat(Interest.on(499, AssistanceTables.asSaved()).isOwed()).isFalse();
  }
}
