package org.recourse.assistance.liability;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** A debt in instalments a family can bear. */
class PaymentPlanTests {

  @Test
  void an_instalment_is_a_tenth_of_what_a_month_leaves_and_the_last_one_is_the_rest() {
    var plan = PaymentPlan.of(100_000, 3_600_000, 200_000);

    assertThat(plan.instalments())
        .containsExactly(
            10_000L, 10_000L, 10_000L, 10_000L, 10_000L, 10_000L, 10_000L, 10_000L, 10_000L,
            10_000L);
    assertThat(PaymentPlan.of(25_001, 3_600_000, 200_000).instalments())
        .containsExactly(10_000L, 10_000L, 5_001L);
  }

  @Test
  void a_small_debt_is_one_instalment() {
    assertThat(PaymentPlan.of(9_999, 3_600_000, 200_000).instalments()).containsExactly(9_999L);
    assertThat(PaymentPlan.of(10_000, 3_600_000, 200_000).instalments()).containsExactly(10_000L);
    assertThat(PaymentPlan.of(10_001, 3_600_000, 200_000).instalments())
        .containsExactly(10_000L, 1L);
  }

  @Test
  void who_has_nothing_to_spare_gets_no_plan_and_the_counselor_is_told_what_to_do() {
    assertThat(PaymentPlan.of(50_000, 2_400_000, 200_000).hasNoRoom()).isTrue();
    assertThat(PaymentPlan.of(50_000, 2_400_119, 200_000).hasNoRoom()).isTrue();
    assertThat(PaymentPlan.of(50_000, 2_400_120, 200_000).monthlyCents()).isEqualTo(1);
    assertThat(PaymentPlan.of(50_000, 0, 200_000).instalments()).isEmpty();
    assertThat(PaymentPlan.NO_ROOM).contains("charity care");
  }

  @Test
  void no_debt_needs_no_plan() {
    var nothing = PaymentPlan.of(0, 2_400_000, 200_000);

    assertThat(nothing.hasNoRoom()).isFalse();
    assertThat(nothing.instalments()).isEmpty();
  }

  @Test
  void a_plan_is_only_broken_after_ninety_days_a_call_a_letter_and_a_new_offer() {
    assertThat(PaymentPlan.DEFAULT_RULE)
        .contains("90 days", "phone call", "written notice", "new terms", "127425");
  }

  @Test
  void instalments_are_exactly_the_debt_and_never_above_the_lawful_share() {
    var random = new Random(11);
    for (int i = 0; i < 1_000; i++) {
      long owed = random.nextLong(1_000_000);
      long essential = random.nextLong(600_000);
      long income = 12 * essential + random.nextLong(120, 4_000_000);
      long[] paid = PaymentPlan.of(owed, income, essential).instalments().toArray();
      long most =
          BigDecimal.valueOf(income)
              .divide(BigDecimal.valueOf(12), 20, RoundingMode.DOWN)
              .subtract(BigDecimal.valueOf(essential))
              .movePointLeft(1)
              .setScale(0, RoundingMode.DOWN)
              .longValueExact();

      assertThat(LongStream.of(paid).sum()).isEqualTo(owed);
      assertThat(LongStream.of(paid).allMatch(cents -> 0 < cents && cents <= most)).isTrue();
      assertThat(LongStream.of(paid).distinct().count()).isLessThanOrEqualTo(2);
    }
  }
}
