package org.recourse.assistance.liability.cap;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recourse.assistance.liability.Household;
import org.recourse.assistance.tables.AssistanceTables;

/** The most a person may be charged in a year under Ryan White. */
class RyanWhiteCapTests {

  private final RyanWhiteCap caps = new RyanWhiteCap(AssistanceTables.asSaved());

  @ParameterizedTest
  @MethodSource("org.recourse.assistance.liability.Household#all")
  void a_cent_above_the_top_of_a_band_is_the_next_band(Household family) {
    long once = family.incomeAt(100);
    long twice = family.incomeAt(200);
    long thrice = family.incomeAt(300);

    assertThat(cap(family, once - 1)).isZero();
    assertThat(cap(family, once)).isZero();
    assertThat(cap(family, once + 1)).isEqualTo(percent(5, once + 1));
    assertThat(cap(family, twice - 1)).isEqualTo(percent(5, twice - 1));
    assertThat(cap(family, twice)).isEqualTo(percent(5, twice));
    assertThat(cap(family, twice + 1)).isEqualTo(percent(7, twice + 1));
    assertThat(cap(family, thrice)).isEqualTo(percent(7, thrice));
    assertThat(cap(family, thrice + 1)).isEqualTo(percent(10, thrice + 1));
  }

  @Test
  void the_cap_names_its_year_and_its_law() {
    var alone = new Household(1);
    var cap = caps.of(2026, alone.percent(2_000_000), 2_000_000);

    assertThat(cap.year()).isEqualTo(2026);
    assertThat(cap.cents()).isEqualTo(100_000);
    assertThat(cap.basis().rule()).isEqualTo("FivePercent");
    assertThat(cap.basis().citation()).contains("42 USC 300ff-64(e)");
  }

  @Test
  void more_income_never_has_a_lower_cap() {
    var random = new Random(19);
    for (int i = 0; i < 500; i++) {
      var family = new Household(1 + random.nextInt(15));
      long less = random.nextLong(20_000_000);

      assertThat(cap(family, less))
          .isLessThanOrEqualTo(cap(family, less + random.nextLong(4_000_000)));
    }
  }

  private long cap(Household family, long income) {
    return caps.of(2026, family.percent(income), income).cents();
  }

  private static long percent(int percent, long cents) {
    return BigInteger.valueOf(cents)
        .multiply(BigInteger.valueOf(percent))
        .divide(BigInteger.valueOf(100))
        .longValueExact();
  }
}
