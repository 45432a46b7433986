package org.recourse.assistance.liability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recourse.assistance.tables.AssistanceTables;
import org.recourse.casefile.InvalidInput;
import org.recourse.engine.DecisionOutcome;

/** What the county's Ability-to-Pay asks of a patient. */
class AbilityToPayTests {

  private static final long CHARGES = 1_234_567;
  private static final Map<Integer, Integer> SHARE_FROM_THE_CENT_ABOVE =
      Map.of(200, 1000, 250, 2500, 300, 4500, 350, 7000, 400, 10_000);
  private static final Map<Integer, Integer> SHARE_UP_TO =
      Map.of(200, 0, 250, 1000, 300, 2500, 350, 4500, 400, 7000);

  private final AbilityToPay program = new AbilityToPay(AssistanceTables.asSaved());

  @ParameterizedTest
  @MethodSource("org.recourse.assistance.liability.Household#all")
  void a_cent_above_the_top_of_a_band_is_the_next_band(Household family) {
    for (int percent : List.of(200, 250, 300, 350, 400)) {
      long top = family.incomeAt(percent);
      long upTo = shareOf(SHARE_UP_TO.get(percent), CHARGES);

      assertThat(owed(family, top - 1)).as("%d%% less a cent", percent).isEqualTo(upTo);
      assertThat(owed(family, top)).as("%d%%", percent).isEqualTo(upTo);
      assertThat(owed(family, top + 1))
          .as("%d%% and a cent", percent)
          .isEqualTo(shareOf(SHARE_FROM_THE_CENT_ABOVE.get(percent), CHARGES));
    }
  }

  @Test
  void care_is_free_up_to_twice_the_guideline_and_the_case_says_by_which_rule() {
    var free = program.owed(BigDecimal.valueOf(200), CHARGES);

    assertThat(free.owedCents()).isZero();
    assertThat(free.basis().rule()).isEqualTo("Free");
    assertThat(free.basis().table()).startsWith("assistance-scale-atp ");
    assertThat(free.basis().citation()).contains("Ability-to-Pay");
    assertThat(free.basis().example()).isFalse();
  }

  @Test
  void amounts_that_are_examples_say_so() {
    var basis = program.owed(BigDecimal.valueOf(225), CHARGES).basis();

    assertThat(basis.example()).isTrue();
    assertThat(basis.citation()).contains("confirm with compliance before use");
  }

  @Test
  void who_earns_more_never_owes_less() {
    var random = new Random(5);
    for (int i = 0; i < 500; i++) {
      var family = new Household(1 + random.nextInt(15));
      long less = random.nextLong(20_000_000);
      long more = less + random.nextLong(5_000_000);
      long charges = random.nextLong(100_000_000);

      assertThat(program.owed(family.percent(less), charges).owedCents())
          .isLessThanOrEqualTo(program.owed(family.percent(more), charges).owedCents())
          .isBetween(0L, charges);
    }
  }

  @Test
  void a_flat_amount_in_the_table_is_owed_but_never_more_than_the_charges() {
    Map<String, Object> row = new HashMap<>(Map.of("flatCents", 20_000L, "citation", "a scale"));
    var flat =
        new AbilityToPay((id, facts) -> new DecisionOutcome(id, 2, List.of("Flat"), List.of(row)));

    assertThat(flat.owed(BigDecimal.valueOf(300), 50_000).owedCents()).isEqualTo(20_000);
    assertThat(flat.owed(BigDecimal.valueOf(300), 19_999).owedCents()).isEqualTo(19_999);
  }

  @Test
  void a_row_without_an_amount_is_named_and_nothing_is_guessed() {
    Map<String, Object> row = Map.of("citation", "a scale");
    var empty =
        new AbilityToPay((id, facts) -> new DecisionOutcome(id, 2, List.of("Empty"), List.of(row)));

    assertThatThrownBy(() -> empty.owed(BigDecimal.TEN, 1))
        .hasMessage("The rule Empty of assistance-scale-atp 2 does not say shareBasisPoints");
  }

  @Test
  void charges_below_nought_or_beyond_any_bill_are_refused_without_naming_them() {
    for (long absurd : List.of(-1L, 10_000_000_001L, Long.MAX_VALUE)) {
      assertThatThrownBy(() -> program.owed(BigDecimal.TEN, absurd))
          .isInstanceOf(InvalidInput.class)
          .hasMessageNotContaining(String.valueOf(absurd));
    }
  }

  private long owed(Household family, long income) {
    return program.owed(family.percent(income), CHARGES).owedCents();
  }

  private static long shareOf(int basisPoints, long cents) {
    return BigInteger.valueOf(cents)
        .multiply(BigInteger.valueOf(basisPoints))
        .divide(BigInteger.valueOf(10_000))
        .longValueExact();
  }
}
