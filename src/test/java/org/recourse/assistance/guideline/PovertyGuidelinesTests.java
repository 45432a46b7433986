package org.recourse.assistance.guideline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recourse.assistance.tables.AssistanceTables;
import org.recourse.assistance.tables.RememberedTables;

/** Which poverty guideline counts for a program on a day. */
class PovertyGuidelinesTests {

  private static final Map<String, Region> REGIONS =
      Map.of("CONTIGUOUS_US", Region.CONTIGUOUS, "AK", Region.ALASKA, "HI", Region.HAWAII);

  private final PovertyGuidelines guidelines = new PovertyGuidelines(AssistanceTables.asSaved());

  private int year(String program, String day) {
    return guidelines.guidelineFor(program, Region.CONTIGUOUS, LocalDate.parse(day)).year();
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1565000, 1596000",
    "2, 2115000, 2164000",
    "3, 2665000, 2732000",
    "4, 3215000, 3300000",
    "5, 3765000, 3868000",
    "6, 4315000, 4436000",
    "7, 4865000, 5004000",
    "8, 5415000, 5572000"
  })
  void a_household_of_each_size_has_its_amount(int size, long in2025, long in2026) {
    var of2025 = guidelines.guidelineFor("HFPA", Region.CONTIGUOUS, LocalDate.parse("2025-06-01"));
    var of2026 = guidelines.guidelineFor("HFPA", Region.CONTIGUOUS, LocalDate.parse("2026-06-01"));

    assertThat(of2025.amountCents(size)).isEqualTo(in2025);
    assertThat(of2026.amountCents(size)).isEqualTo(in2026);
    assertThat(of2026.citation()).contains("91 FR 1797");
  }

  @Test
  void every_figure_of_the_published_guidelines_is_in_the_table() throws IOException {
    var published =
        Path.of("..", "shared", "data", "benefits").resolve("hhs_poverty_guidelines_2023_2026.csv");
    assumeTrue(Files.exists(published), "the published guidelines are not on this machine");

    for (String line : Files.readAllLines(published).stream().skip(1).toList()) {
      var figures = line.split(",");
      var endOfYear = LocalDate.of(Integer.parseInt(figures[0]), 12, 31);
      var guideline = guidelines.guidelineFor("HFPA", REGIONS.get(figures[1]), endOfYear);

      assertThat(guideline.firstPersonCents()).isEqualTo(Long.parseLong(figures[2]) * 100);
      assertThat(guideline.additionalPersonCents()).isEqualTo(Long.parseLong(figures[3]) * 100);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "FAMILY_PACT, 2026-03-31, 2025",
    "FAMILY_PACT, 2026-04-01, 2026",
    "ADAP, 2026-03-31, 2025",
    "ADAP, 2026-04-01, 2026",
    "MEDI_CAL, 2026-03-31, 2025",
    "MEDI_CAL, 2026-04-01, 2026",
    "HPE, 2026-03-31, 2025",
    "HPE, 2026-04-01, 2026",
    "HFPA, 2026-01-12, 2025",
    "HFPA, 2026-01-13, 2026",
    "ATP, 2025-01-14, 2024",
    "RYAN_WHITE, 2025-01-15, 2025"
  })
  void each_program_goes_over_on_its_own_day(String program, String day, int guideline) {
    assertThat(year(program, day)).isEqualTo(guideline);
  }

  @Test
  void before_a_program_goes_over_the_former_year_is_right_though_the_new_one_is_not_loaded() {
    assertThat(year("FAMILY_PACT", "2027-03-31")).isEqualTo(2026);
    assertThat(year("HFPA", "2027-01-10")).isEqualTo(2026);
  }

  @ParameterizedTest
  @CsvSource({
    "FAMILY_PACT, 2027-04-01, 2027",
    "HFPA, 2027-01-11, 2027",
    "HFPA, 2022-06-01, 2022",
    "HFPA, 2023-01-11, 2022"
  })
  void a_year_that_is_not_loaded_is_refused_and_never_guessed(
      String program, String day, int lacking) {
    assertThatThrownBy(() -> year(program, day))
        .isInstanceOf(GuidelineNotLoaded.class)
        .hasMessageContaining("The " + lacking + " guideline is not loaded");
  }

  @Test
  void an_analyst_who_adds_a_year_changes_the_next_answer() {
    var folder = AssistanceTables.folder();
    var changing = new PovertyGuidelines(new RememberedTables(folder::decide, folder::edition));
    var day = LocalDate.parse("2026-06-01");
    var before = changing.guidelineFor("HFPA", Region.CONTIGUOUS, day);

    folder.change("assistance-guidelines", table -> table.replace("1596000", "1600000"));
    var after = changing.guidelineFor("HFPA", Region.CONTIGUOUS, day);

    assertThat(before.amountCents(1)).isEqualTo(1_596_000);
    assertThat(before.tableEdition()).isEqualTo("assistance-guidelines 1");
    assertThat(after.amountCents(1)).isEqualTo(1_600_000);
    assertThat(after.tableEdition()).isEqualTo("assistance-guidelines 2");
  }

  @Test
  void a_household_of_nobody_has_no_guideline() {
    var guideline =
        guidelines.guidelineFor("HFPA", Region.CONTIGUOUS, LocalDate.parse("2026-06-01"));

    assertThatThrownBy(() -> guideline.amountCents(0)).hasMessageContaining("at least one person");
  }
}
