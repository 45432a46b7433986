package org.recourse.assistance.liability.umdap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recourse.assistance.liability.Basis;
import org.recourse.assistance.tables.AssistanceTables;
import org.recourse.casefile.InvalidInput;

/** What a family owes in a year for county mental health services, by the example tables. */
class UmdapTests {

  private static final long ANY_COST = 900_000_000;

  private final Umdap umdap = new Umdap(AssistanceTables.asSaved());

  private static MentalHealthFamily family(long monthly, long assets, int people) {
    return new MentalHealthFamily(monthly, assets, people, Deductions.NONE, false);
  }

  private long owed(long monthly, int people) {
    return umdap.owed(family(monthly, 0, people), ANY_COST).owedCents();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15})
  void a_cent_above_the_top_of_a_band_is_the_next_band(int people) {
    long[] tops = {
      60_000, 80_000, 100_000, 125_000, 150_000, 175_000, 200_000, 225_000, 250_000, 300_000,
      350_000, 400_000
    };
    long[] scale = {0, 3600, 7200, 12_000, 18_000, 26_400, 36_000, 48_000, 63_600, 84_000, 110_400};
    for (int band = 0; band < 11; band++) {
      int here = Math.max(0, band - Math.min(people, 5) + 1);
      int next = Math.max(0, band + 1 - Math.min(people, 5) + 1);

      assertThat(owed(tops[band] - 1, people)).isEqualTo(scale[here]);
      assertThat(owed(tops[band], people)).isEqualTo(scale[here]);
      assertThat(owed(tops[band] + 1, people)).isEqualTo(next == 11 ? 144_000 : scale[next]);
    }
  }

  @Test
  void above_the_highest_band_every_whole_step_adds_its_amount() {
    assertThat(owed(400_000, 1)).isEqualTo(144_000);
    assertThat(owed(409_999, 1)).isEqualTo(144_000);
    assertThat(owed(410_000, 1)).isEqualTo(151_200);
    assertThat(owed(1_000_000, 1)).isEqualTo(144_000 + 60 * 7_200);
  }

  @Test
  void assets_above_the_allowance_count_by_the_twelfth() {
    assertThat(adjusted(family(60_000, 150_000, 1))).isEqualTo(60_000);
    assertThat(adjusted(family(60_000, 150_011, 1))).isEqualTo(60_000);
    assertThat(adjusted(family(60_000, 150_012, 1))).isEqualTo(60_001);
    assertThat(adjusted(family(60_000, 270_011, 15))).isEqualTo(60_000);
  }

  @Test
  void only_medical_expenses_above_three_percent_of_gross_income_are_taken_off() {
    assertThat(adjusted(withMedical(100_000, 3_000))).isEqualTo(100_000);
    assertThat(adjusted(withMedical(100_000, 3_001))).isEqualTo(99_999);
    assertThat(adjusted(withMedical(100_033, 3_001))).isEqualTo(100_032);
  }

  @Test
  void who_spends_all_on_what_is_taken_off_has_no_income_left_and_owes_nothing() {
    var spent = new Deductions(40_000, 40_000, 40_000, 0, 0);
    var answer = umdap.owed(new MentalHealthFamily(100_000, 0, 1, spent, false), ANY_COST);

    assertThat(answer.adjustedMonthlyCents()).isZero();
    assertThat(answer.owedCents()).isZero();
  }

  @Test
  void full_scope_medi_cal_owes_nothing() {
    var answer = umdap.owed(new MentalHealthFamily(900_000, 0, 1, Deductions.NONE, true), ANY_COST);

    assertThat(answer.owedCents()).isZero();
    assertThat(answer.bases()).extracting(Basis::rule).containsExactly("FULL_SCOPE_MEDI_CAL");
  }

  @Test
  void nobody_owes_more_than_the_care_of_the_whole_family_has_cost() {
    var answer = umdap.owed(family(400_000, 0, 1), 143_999);

    assertThat(answer.tableCents()).isEqualTo(144_000);
    assertThat(answer.owedCents()).isEqualTo(143_999);
    assertThat(answer.bases()).last().extracting(Basis::rule).isEqualTo("ACTUAL_COST");
    assertThat(umdap.owed(family(400_000, 0, 1), 144_000).bases())
        .extracting(Basis::rule)
        .containsExactly("One", "UpTo4000");
  }

  @Test
  void every_row_says_that_its_amounts_are_examples() {
    assertThat(umdap.owed(family(500_000, 0, 1), ANY_COST).bases())
        .hasSize(3)
        .allMatch(Basis::example);
  }

  @Test
  void more_income_never_owes_less_and_more_people_never_owe_more() {
    var random = new Random(13);
    for (int i = 0; i < 500; i++) {
      int people = 1 + random.nextInt(15);
      long less = random.nextLong(900_000);
      long more = less + random.nextLong(200_000);

      assertThat(owed(less, people)).isLessThanOrEqualTo(owed(more, people));
      assertThat(owed(less, people + 1)).isLessThanOrEqualTo(owed(less, people));
    }
  }

  @Test
  void the_adjusted_income_agrees_with_another_way_to_compute_it() {
    var random = new Random(17);
    for (int i = 0; i < 1_000; i++) {
      long gross = random.nextLong(1_000_000);
      long assets = random.nextLong(5_000_000);
      var off =
          new Deductions(
              random.nextLong(50_000),
              random.nextLong(50_000),
              random.nextLong(50_000),
              random.nextLong(50_000),
              random.nextLong(50_000));

      assertThat(adjusted(new MentalHealthFamily(gross, assets, 1, off, false)))
          .isEqualTo(byHand(gross, assets, off));
    }
  }

  @Test
  void a_family_of_nobody_is_refused() {
    for (int people : List.of(0, -1, 51)) {
      assertThatThrownBy(() -> family(1, 1, people)).isInstanceOf(InvalidInput.class);
    }
  }

  private static long byHand(long gross, long assets, Deductions off) {
    var cents = BigDecimal.valueOf(gross);
    var twelfth =
        BigDecimal.valueOf(Math.max(0, assets - 150_000))
            .divide(BigDecimal.valueOf(12), 30, RoundingMode.HALF_UP);
    var medical =
        BigDecimal.valueOf(off.medicalCents()).subtract(cents.multiply(new BigDecimal("0.03")));
    // Thirds cannot be written out; a hair is added so that three of them are whole again.
    return cents
        .add(twelfth)
        .subtract(BigDecimal.valueOf(off.courtOrderedCents()))
        .subtract(BigDecimal.valueOf(off.childCareCents()))
        .subtract(BigDecimal.valueOf(off.supportCents()))
        .subtract(BigDecimal.valueOf(off.retirementCents()))
        .subtract(medical.max(BigDecimal.ZERO))
        .max(BigDecimal.ZERO)
        .add(new BigDecimal("1E-20"))
        .setScale(0, RoundingMode.DOWN)
        .longValueExact();
  }

  private long adjusted(MentalHealthFamily family) {
    return umdap.owed(family, ANY_COST).adjustedMonthlyCents();
  }

  private static MentalHealthFamily withMedical(long monthly, long medical) {
    return new MentalHealthFamily(monthly, 0, 1, new Deductions(0, 0, 0, medical, 0), false);
  }
}
