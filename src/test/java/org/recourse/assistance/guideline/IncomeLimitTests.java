package org.recourse.assistance.guideline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recourse.assistance.tables.AssistanceTables;

/** Whether an income is within a program's percent of the guideline, to the cent. */
class IncomeLimitTests {

  private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

  private final IncomeLimits limits = new IncomeLimits(AssistanceTables.asSaved());
  private final PovertyGuidelines guidelines = new PovertyGuidelines(AssistanceTables.asSaved());

  private static IncomeLimit limit(String percent, boolean inclusive, MonthlyRounding rounding) {
    return new IncomeLimit(new BigDecimal(percent), inclusive, rounding, false, "", "");
  }

  private static PovertyGuideline dollars(long first, long additional) {
    return new PovertyGuideline(
        2018, Region.CONTIGUOUS, first * 100, additional * 100, MAY, "", "");
  }

  @ParameterizedTest
  @CsvSource({
    "1, 22025, 31920, 63840, 79800, 95760",
    "2, 29863, 43280, 86560, 108200, 129840",
    "3, 37702, 54640, 109280, 136600, 163920",
    "4, 45540, 66000, 132000, 165000, 198000",
    "5, 53378, 77360, 154720, 193400, 232080",
    "6, 61217, 88720, 177440, 221800, 266160",
    "7, 69055, 100080, 200160, 250200, 300240",
    "8, 76894, 111440, 222880, 278600, 334320"
  })
  void the_printed_table_of_2026_comes_out(
      int size, long p138, long p200, long p400, long p500, long p600) {
    var guideline = dollars(15_960, 5_680);
    var percents = List.of("138", "200", "400", "500", "600");
    var printed = List.of(p138, p200, p400, p500, p600);

    for (int i = 0; i < percents.size(); i++) {
      var cents = limit(percents.get(i), true, MonthlyRounding.NONE).highestCents(guideline, size);

      assertThat(Math.round(cents / 100.0)).isEqualTo(printed.get(i));
    }
  }

  @Test
  void family_pact_prints_the_nearest_dollar_a_month() {
    var guideline = dollars(14_580, 5_140);
    var twofold = limit("200", true, MonthlyRounding.NEAREST);

    assertThat(twofold.highestCents(guideline, 2)).isEqualTo(39_440_00);
    assertThat(twofold.monthlyCents(guideline, 2)).isEqualTo(3_287_00);
    assertThat(twofold.highestCents(guideline, 3)).isEqualTo(49_720_00);
    assertThat(twofold.monthlyCents(guideline, 3)).isEqualTo(4_143_00);
  }

  @Test
  void presumptive_eligibility_prints_a_started_dollar_as_a_whole_one() {
    var guideline = dollars(12_140, 4_320);

    assertThat(limit("138", true, MonthlyRounding.UP).monthlyCents(guideline, 1))
        .isEqualTo(1_397_00);
  }

  @Test
  void a_percent_with_decimals_loses_no_cent() {
    var guideline = dollars(15_960, 5_680);
    var limit = limit("137.5", true, MonthlyRounding.NONE);
    var uneven = limit("133.333", true, MonthlyRounding.NONE);

    assertThat(limit.highestCents(guideline, 1)).isEqualTo(21_945_00);
    assertThat(limit.admits(21_945_00, guideline, 1)).isTrue();
    assertThat(limit.admits(21_945_01, guideline, 1)).isFalse();
    assertThat(uneven.highestCents(guideline, 1)).isEqualTo(21_279_94);
    assertThat(uneven.admits(21_279_94, guideline, 1)).isTrue();
    assertThat(uneven.admits(21_279_95, guideline, 1)).isFalse();
  }

  @Test
  void below_a_percent_means_a_cent_less() {
    var guideline = dollars(15_960, 5_680);
    var below = limit("200", false, MonthlyRounding.NONE);

    assertThat(below.admits(31_920_00, guideline, 1)).isFalse();
    assertThat(below.admits(31_919_99, guideline, 1)).isTrue();
    assertThat(below.highestCents(guideline, 1)).isEqualTo(31_919_99);
    assertThat(limit("133.333", false, MonthlyRounding.NONE).highestCents(guideline, 1))
        .isEqualTo(21_279_94);
  }

  @Test
  void a_percent_people_read_is_rounded_down_and_decides_nothing() {
    var guideline = dollars(15_960, 5_680);

    assertThat(guideline.percent(31_920_00, 1)).isEqualByComparingTo("200.00");
    assertThat(guideline.percent(31_920_01, 1)).isEqualByComparingTo("200.00");
    assertThat(guideline.percent(31_919_99, 1)).isEqualByComparingTo("199.99");
  }

  @ParameterizedTest
  @CsvSource({
    "MEDI_CAL, CHILD, Child 6-18",
    "MEDI_CAL, CHILD, Infant",
    "MEDI_CAL, CHILD, Child 1-5",
    "MEDI_CAL, PREGNANT, Pregnant",
    "MEDI_CAL, ADULT, MAGI adult 19-64",
    "MEDI_CAL, AGED, '\"Aged or disabled, individual\"'",
    "HPE, PARENT, Parent / caretaker"
  })
  void the_limits_of_medi_cal_are_those_on_file(String program, String group, String filed)
      throws IOException {
    var file =
        Path.of("..", "shared", "data", "benefits")
            .resolve("medi_cal_limits_from_policyengine.csv");
    assumeTrue(Files.exists(file), "the limits on file are not on this machine");
    var newest =
        Files.readAllLines(file).stream()
            .filter(line -> line.startsWith("CA," + filed + ","))
            .map(line -> line.substring(("CA," + filed + ",").length()).split(",")[1])
            .reduce((before, after) -> after)
            .orElseThrow();

    assertThat(limits.of(program, group, MAY).orElseThrow().percent())
        .isEqualByComparingTo(new BigDecimal(newest).movePointRight(2));
  }

  @Test
  void every_limit_holds_to_the_cent_for_households_of_one_to_fifteen() {
    for (String row :
        List.of(
            "MEDI_CAL CHILD 266",
            "MEDI_CAL PREGNANT 213",
            "MEDI_CAL ADULT 138",
            "MEDI_CAL AGED 138",
            "HPE CHILD 266",
            "HPE PREGNANT 213",
            "HPE ADULT 138",
            "HPE PARENT 114",
            "FAMILY_PACT EVERYONE 200",
            "RYAN_WHITE EVERYONE 500",
            "ADAP EVERYONE 500",
            "ATP EVERYONE 200",
            "HFPA EVERYONE 400")) {
      var said = row.split(" ");
      var limit = limits.of(said[0], said[1], MAY).orElseThrow();
      var guideline = guidelines.guidelineFor(said[0], Region.CONTIGUOUS, MAY);
      for (int size = 1; size <= 15; size++) {
        long last = Long.parseLong(said[2]) * (15_960 + (size - 1) * 5_680);

        assertThat(limit.highestCents(guideline, size)).as(row).isEqualTo(last);
        assertThat(limit.admits(last - 1, guideline, size)).as(row).isTrue();
        assertThat(limit.admits(last, guideline, size)).as(row).isTrue();
        assertThat(limit.admits(last + 1, guideline, size)).as(row).isFalse();
      }
    }
  }
}
