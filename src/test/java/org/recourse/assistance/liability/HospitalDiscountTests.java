package org.recourse.assistance.liability;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recourse.assistance.tables.AssistanceTables;

/** What the hospital's own charity care and discount leave to pay. */
class HospitalDiscountTests {

  private static final PricedCare CARE = new PricedCare(1_000_000, 250_000L, 180_000L);

  private final HospitalDiscount program = new HospitalDiscount(AssistanceTables.asSaved());

  @ParameterizedTest
  @MethodSource("org.recourse.assistance.liability.Household#all")
  void free_care_and_discount_end_at_their_cent(Household family) {
    assertThat(owed(family, family.incomeAt(200))).isZero();
    assertThat(owed(family, family.incomeAt(200) + 1)).isEqualTo(250_000);
    assertThat(owed(family, family.incomeAt(400) - 1)).isEqualTo(250_000);
    assertThat(owed(family, family.incomeAt(400))).isEqualTo(250_000);
    assertThat(owed(family, family.incomeAt(400) + 1)).isEqualTo(1_000_000);
  }

  @Test
  void the_greater_public_price_is_the_limit_whichever_it_is() {
    assertThat(discounted(new PricedCare(1_000_000, 100L, 300_000L)).owedCents())
        .isEqualTo(300_000);
    assertThat(discounted(new PricedCare(1_000_000, 300_000L, 300_000L)).owedCents())
        .isEqualTo(300_000);
  }

  @Test
  void nobody_pays_more_than_the_charges() {
    assertThat(discounted(new PricedCare(90_000, 250_000L, 180_000L)).owedCents())
        .isEqualTo(90_000);
  }

  @Test
  void a_price_that_nobody_looked_up_is_asked_for_by_name() {
    var unknown = discounted(new PricedCare(1_000_000, null, 180_000L));

    assertThat(unknown.isKnown()).isFalse();
    assertThat(unknown.questions()).containsExactly("What would Medicare pay for this care?");
    assertThat(discounted(new PricedCare(1_000_000, null, null)).questions()).hasSize(2);
  }

  @Test
  void a_price_is_not_asked_for_where_it_changes_nothing() {
    assertThat(discounted(new PricedCare(100_000, null, 100_000L)).owedCents()).isEqualTo(100_000);
    assertThat(program.owed(BigDecimal.valueOf(200), new PricedCare(5, null, null)).owedCents())
        .isZero();
    assertThat(program.owed(BigDecimal.valueOf(401), new PricedCare(5, null, null)).owedCents())
        .isEqualTo(5);
  }

  @Test
  void assets_are_never_asked_for() {
    assertThat(Stream.of(PricedCare.class.getRecordComponents()).map(part -> part.getName()))
        .containsExactly("grossCents", "medicareCents", "mediCalCents");
  }

  @Test
  void who_earns_more_never_owes_less() {
    var random = new Random(7);
    for (int i = 0; i < 500; i++) {
      var family = new Household(1 + random.nextInt(15));
      var care =
          new PricedCare(
              random.nextLong(90_000_000), random.nextLong(9_000_000), random.nextLong(9_000_000));
      long less = random.nextLong(30_000_000);
      long more = less + random.nextLong(9_000_000);

      assertThat(program.owed(family.percent(less), care).owedCents())
          .isLessThanOrEqualTo(program.owed(family.percent(more), care).owedCents())
          .isBetween(0L, care.grossCents());
    }
  }

  private Liability discounted(PricedCare care) {
    return program.owed(BigDecimal.valueOf(300), care);
  }

  private long owed(Household family, long income) {
    return program.owed(family.percent(income), CARE).owedCents();
  }
}
