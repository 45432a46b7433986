package org.recourse.assistance.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recourse.assistance.Interviews.anAdult;
import static org.recourse.assistance.Interviews.asPatient;
import static org.recourse.assistance.screening.Standing.ELIGIBLE;
import static org.recourse.assistance.screening.Standing.NOT_ELIGIBLE;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recourse.assistance.household.Residency;
import org.recourse.assistance.tables.AssistanceTables;

/** Each program's limit, a cent below, exact, and a cent above. */
class BoundaryTests {

  private static final LocalDate MAY = LocalDate.of(2026, 5, 4);

  private final Screening screening = Screening.by(AssistanceTables.asSaved());

  private ProgramResult screened(Facts facts, String program) {
    return screening.screen(facts, MAY).of(program);
  }

  @ParameterizedTest
  @CsvSource({
    "MEDI_CAL, 138, 40, false",
    "MEDI_CAL, 266, 18, false",
    "MEDI_CAL, 213, 30, true",
    "MEDI_CAL, 138, 70, false",
    "HPE, 138, 40, false",
    "HPE, 266, 18, false",
    "HPE, 213, 30, true",
    "FAMILY_PACT, 200, 40, false",
    "ADAP, 500, 40, false",
    "HFPA, 400, 40, false"
  })
  void a_cent_decides_for_households_of_one_to_fifteen(
      String program, int percent, int age, boolean pregnant) {
    for (int people = 1; people <= 15; people++) {
      int expected = pregnant ? 1 : 0;
      long last = percent * (15_960L + 5_680L * (people + expected - 1));

      for (long cent = -1; cent <= 1; cent++) {
        var facts = anAdult(people, last + cent);
        var patient = facts.household().patient().aged(age).pregnant(pregnant);
        var result = screened(asPatient(facts, patient), program);

        assertThat(result.standing())
            .as("%d people, %d cents from the limit", people, cent)
            .isEqualTo(cent <= 0 ? ELIGIBLE : NOT_ELIGIBLE);
        assertThat(result.comparison().limitCents()).isEqualTo(last);
        assertThat(result.comparison().householdSize()).isEqualTo(people + expected);
      }
    }
  }

  @Test
  void ryan_white_holds_the_income_of_one_person_against_a_household_of_one() {
    for (int people = 1; people <= 15; people++) {
      assertThat(screened(anAdult(people, 79_800_00), "RYAN_WHITE").standing()).isEqualTo(ELIGIBLE);
      assertThat(screened(anAdult(people, 79_800_01), "RYAN_WHITE").standing())
          .isEqualTo(NOT_ELIGIBLE);
    }
  }

  @Test
  void an_independent_count_of_a_thousand_random_households_agrees() {
    var random = new Random(20260504);
    long[][] figures = {{1_596_000, 568_000}, {1_995_000, 710_000}, {1_836_000, 653_000}};
    String[] states = {"CA", "AK", "HI"};
    for (int i = 0; i < 1_000; i++) {
      int region = random.nextInt(3);
      int people = 1 + random.nextInt(15);
      long income = random.nextLong(0, 400_000_00);
      var facts = anAdult(people, income);
      var home = new Residency(states[region], "Anywhere", true);
      var moved = new Facts(facts.household().in(home), facts.answers());
      var compared = screened(moved, "HFPA").comparison();

      long guideline = figures[region][0];
      for (int more = 1; more < people; more++) {
        guideline += figures[region][1];
      }
      assertThat(compared.percent())
          .isEqualTo(
              new BigDecimal(income)
                  .divide(new BigDecimal(guideline).movePointLeft(2), 12, RoundingMode.DOWN)
                  .setScale(2, RoundingMode.DOWN));
      assertThat(screened(moved, "HFPA").isEligible()).isEqualTo(income <= 4 * guideline);
    }
  }
}
