package org.recourse.assistance.liability;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The federal ceiling for hospitals that are charities. */
class AmountsGenerallyBilledTests {

  private static final Liability OWED =
      Liability.of(80_000, new Basis("assistance-scale-hfpa 3", "DiscountPayment", "law", false));

  @Test
  void a_county_hospital_that_is_no_charity_has_no_such_ceiling() {
    assertThat(AmountsGenerallyBilled.limit(false, OWED, null, 100_000)).isEqualTo(OWED);
  }

  @Test
  void a_charity_charges_at_most_what_insured_people_pay() {
    assertThat(AmountsGenerallyBilled.limit(true, OWED, 80_000L, 100_000)).isEqualTo(OWED);

    var limited = AmountsGenerallyBilled.limit(true, OWED, 79_999L, 100_000);

    assertThat(limited.owedCents()).isEqualTo(79_999);
    assertThat(limited.basis().citation()).contains("1.501(r)-5");
  }

  @Test
  void a_charity_charges_less_than_the_full_charges_even_where_insured_people_pay_them() {
    assertThat(AmountsGenerallyBilled.limit(true, OWED, 90_000L, 80_000).owedCents())
        .isEqualTo(79_999);
  }

  @Test
  void an_amount_that_nobody_computed_is_asked_for_unless_the_care_is_free() {
    var free = Liability.of(0, OWED.basis());

    assertThat(AmountsGenerallyBilled.limit(true, OWED, null, 100_000).questions()).hasSize(1);
    assertThat(AmountsGenerallyBilled.limit(true, free, null, 100_000)).isEqualTo(free);
  }
}
