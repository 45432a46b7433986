package org.recourse.assistance.liability.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Month;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recourse.assistance.tables.AssistanceTables;
import org.recourse.casefile.InvalidInput;

/** How long help lasts, over the ends of months and leap years. */
class PeriodsTests {

  private final Periods periods = new Periods(AssistanceTables.asSaved());

  @ParameterizedTest(name = "{0} from {1}")
  @CsvSource({
    "HPE, 2026-01-01, 2026-02-28,",
    "HPE, 2026-01-31, 2026-02-28,",
    "HPE, 2028-01-31, 2028-02-29,",
    "HPE, 2028-02-29, 2028-03-31,",
    "HPE, 2026-12-31, 2027-01-31,",
    "FAMILY_PACT, 2026-01-15, 2027-01-14, 2026-10-15",
    "FAMILY_PACT, 2026-01-31, 2027-01-30, 2026-10-31",
    "FAMILY_PACT, 2026-08-31, 2027-08-30, 2027-05-31",
    "FAMILY_PACT, 2026-05-31, 2027-05-30, 2027-03-01",
    "FAMILY_PACT, 2028-02-29, 2029-02-28, 2028-11-29",
    "RYAN_WHITE, 2026-12-31, 2027-12-30, 2027-10-31",
    "RYAN_WHITE, 2027-03-01, 2028-02-29, 2028-01-01",
    "UMDAP, 2026-07-01, 2027-06-30, 2027-05-01",
    "UMDAP, 2026-04-30, 2027-04-29, 2027-03-01",
    "ATP, 2028-02-29, 2029-02-28, 2028-12-29",
    "HFPA, 2026-01-31, 2027-01-30, 2026-12-01"
  })
  void a_period_has_its_last_day_and_its_day_to_renew(
      String program, LocalDate from, LocalDate until, LocalDate renewFrom) {
    var period = periods.of(program, from, null);

    assertThat(period.from()).isEqualTo(from);
    assertThat(period.until()).isEqualTo(until);
    assertThat(period.renewFrom()).isEqualTo(renewFrom);
    assertThat(period.basis().citation()).isNotBlank();
  }

  @ParameterizedTest(name = "enrolled {0}, born in {1}")
  @CsvSource({
    "2026-03-10, SEPTEMBER, 2026-07-01",
    "2026-03-10, APRIL, 2026-03-10",
    "2026-03-10, MARCH, 2027-01-01",
    "2026-03-10, FEBRUARY, 2026-12-01",
    "2026-03-01, MARCH, 2027-01-01",
    "2026-12-31, JANUARY, 2026-12-31",
    "2026-12-31, DECEMBER, 2027-10-01"
  })
  void adap_is_renewed_before_the_month_of_birth(
      LocalDate from, Month bornIn, LocalDate renewFrom) {
    var period = periods.of("ADAP", from, bornIn);

    assertThat(period.renewFrom()).isEqualTo(renewFrom);
    assertThat(period.until()).isEqualTo(from.plusYears(1).minusDays(1));
  }

  @Test
  void adap_without_a_date_of_birth_asks_for_it() {
    var today = LocalDate.of(2026, 3, 10);

    assertThatThrownBy(() -> periods.of("ADAP", today, null))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("dateOfBirth");
  }

  @Test
  void presumptive_cover_ends_with_the_decision_on_the_full_application() {
    var cover = periods.of("HPE", LocalDate.of(2026, 1, 31), null);

    assertThat(cover.endedOn(LocalDate.of(2026, 2, 10)).until())
        .isEqualTo(LocalDate.of(2026, 2, 10));
    assertThat(cover.endedOn(LocalDate.of(2026, 3, 10))).isEqualTo(cover);
  }
}
