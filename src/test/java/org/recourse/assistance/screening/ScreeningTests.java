package org.recourse.assistance.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recourse.assistance.Interviews.anAdult;
import static org.recourse.assistance.Interviews.asPatient;
import static org.recourse.assistance.Interviews.but;
import static org.recourse.assistance.Interviews.livingIn;
import static org.recourse.assistance.screening.Standing.ELIGIBLE;
import static org.recourse.assistance.screening.Standing.NOT_ELIGIBLE;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recourse.assistance.tables.AssistanceTables;
import org.recourse.assistance.tables.RememberedTables;

/** How patients stand with every program. */
class ScreeningTests {

  private static final LocalDate MAY = LocalDate.of(2026, 5, 4);

  private final Screening screening = Screening.by(AssistanceTables.asSaved());

  private ProgramResult screened(Facts facts, String program) {
    return screening.screen(facts, MAY).of(program);
  }

  @Test
  void every_program_is_listed_in_the_order_it_is_offered() {
    var result = screening.screen(anAdult(2, 20_000_00), MAY);

    assertThat(result.programs())
        .extracting(ProgramResult::program)
        .containsExactly(
            "MEDI_CAL",
            "HPE",
            "FAMILY_PACT",
            "RYAN_WHITE",
            "ADAP",
            "UMDAP",
            "ATP",
            "HFPA",
            "PAYMENT_PLAN");
    assertThat(result.programs())
        .allSatisfy(
            program -> {
              assertThat(program.reason()).isNotBlank();
              assertThat(program.citation()).isNotBlank();
              assertThat(program.howToApply()).isNotBlank();
              assertThat(program.tables()).isNotEmpty();
            });
    assertThat(result.best()).get().extracting(ProgramResult::program).isEqualTo("MEDI_CAL");
    assertThat(result.questions()).isEmpty();
  }

  @Test
  void an_uninsured_adult_sees_the_amounts_that_were_compared() {
    var compared = screened(anAdult(2, 43_280_00), "FAMILY_PACT").comparison();

    assertThat(compared.householdSize()).isEqualTo(2);
    assertThat(compared.incomeCents()).isEqualTo(43_280_00);
    assertThat(compared.limitCents()).isEqualTo(43_280_00);
    assertThat(compared.monthlyLimitCents()).isEqualTo(3_607_00);
    assertThat(compared.percent()).isEqualByComparingTo("200");
    assertThat(compared.guideline().year()).isEqualTo(2026);
  }

  @Test
  void on_one_day_programs_may_go_by_guidelines_of_two_years() {
    var result = screening.screen(anAdult(1, 20_000_00), LocalDate.of(2026, 3, 31));

    assertThat(result.of("FAMILY_PACT").comparison().guideline().year()).isEqualTo(2025);
    assertThat(result.of("HFPA").comparison().guideline().year()).isEqualTo(2026);
  }

  @ParameterizedTest
  @CsvSource({
    "NONE, , , ELIGIBLE, FAIR_PRICING_SELF_PAY",
    "PRIVATE, 0, 0, NOT_ELIGIBLE, FAIR_PRICING_INSURED",
    "PRIVATE, 300000, 0, NOT_ELIGIBLE, FAIR_PRICING_INSURED",
    "PRIVATE, 300001, , ELIGIBLE, FAIR_PRICING_HIGH_COST",
    "PRIVATE, 0, 300001, ELIGIBLE, FAIR_PRICING_HIGH_COST",
    "MEDICARE, 300001, , ELIGIBLE, FAIR_PRICING_HIGH_COST"
  })
  void hospital_charity_takes_the_uninsured_and_those_with_high_costs(
      String coverage, Long hospital, Long everywhere, Standing standing, String rule) {
    var facts = but(anAdult(1, 30_000_00), "coverage", coverage);
    facts = but(but(facts, "hospitalCostsCents", hospital), "allCostsCents", everywhere);

    assertThat(screened(facts, "HFPA").standing()).isEqualTo(standing);
    assertThat(screened(facts, "HFPA").rule()).isEqualTo(rule);
  }

  @Test
  void high_costs_are_held_against_the_lower_of_two_years_incomes() {
    var facts = but(anAdult(1, 30_000_00), "coverage", "PRIVATE");
    facts = but(but(facts, "hospitalCostsCents", 250_000), "allCostsCents", 0);

    assertThat(screened(facts, "HFPA").standing()).isEqualTo(NOT_ELIGIBLE);
    assertThat(screened(but(facts, "priorIncomeCents", 24_999_99), "HFPA").standing())
        .isEqualTo(ELIGIBLE);
  }

  @Test
  void hospital_charity_asks_neither_where_somebody_lives_nor_for_immigration_status() {
    var facts = livingIn(anAdult(1, 30_000_00), "NV", "Clark");

    assertThat(screened(facts, "HFPA").isEligible()).isTrue();
    assertThat(screened(but(facts, "immigrationStatus", "NOT_SATISFACTORY"), "HFPA"))
        .isEqualTo(screened(facts, "HFPA"));
    assertThat(screened(livingIn(facts, null, null), "HFPA").isEligible()).isTrue();
  }

  @Test
  void ability_to_pay_is_free_to_the_limit_and_sliding_above_it() {
    assertThat(screened(anAdult(1, 31_920_00), "ATP").rule()).isEqualTo("ABILITY_TO_PAY_FREE");
    assertThat(screened(anAdult(1, 31_920_01), "ATP"))
        .satisfies(above -> assertThat(above.standing()).isEqualTo(ELIGIBLE))
        .satisfies(above -> assertThat(above.rule()).isEqualTo("ABILITY_TO_PAY_SLIDING_SCALE"));
  }

  @Test
  void a_former_foster_youth_has_no_income_limit_until_the_26th_birthday() {
    var facts = but(anAdult(1, 90_000_00), "formerFosterYouth", true);
    var patient = facts.household().patient();

    assertThat(screened(asPatient(facts, patient.aged(25)), "MEDI_CAL").isEligible()).isTrue();
    assertThat(screened(asPatient(facts, patient.aged(25)), "HPE").isEligible()).isTrue();
    assertThat(screened(asPatient(facts, patient.aged(26)), "MEDI_CAL").standing())
        .isEqualTo(NOT_ELIGIBLE);
  }

  @Test
  void an_adult_of_whom_it_is_told_gets_restricted_scope_from_2026_on() {
    var facts = but(anAdult(1, 10_000_00), "immigrationStatus", "NOT_SATISFACTORY");
    var in2025 = screening.screen(facts, LocalDate.of(2025, 12, 31)).of("MEDI_CAL");
    var in2026 = screening.screen(facts, LocalDate.of(2026, 1, 1)).of("MEDI_CAL");

    assertThat(in2025.rule()).isEqualTo("MEDI_CAL_WITHIN_LIMIT");
    assertThat(in2026.rule()).isEqualTo("MEDI_CAL_RESTRICTED");
    assertThat(in2026.isEligible()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "presumptiveUsed, true, PRESUMPTIVE_USED",
    "inHospital, false, PRESUMPTIVE_NOT_IN_HOSPITAL",
    "coverage, MEDI_CAL_RESTRICTED, PRESUMPTIVE_IN_MEDI_CAL"
  })
  void presumptive_eligibility_is_once_in_a_year_in_the_hospital_and_not_beside_medi_cal(
      String fact, String answer, String rule) {
    Object given = "coverage".equals(fact) ? answer : Boolean.valueOf(answer);

    assertThat(screened(but(anAdult(1, 10_000_00), fact, given), "HPE").rule()).isEqualTo(rule);
  }

  @Test
  void insurance_that_is_private_brings_help_with_premiums() {
    assertThat(screened(but(anAdult(1, 40_000_00), "coverage", "PRIVATE"), "ADAP").rule())
        .isEqualTo("ADAP_PREMIUMS");
  }

  @Test
  void charity_is_presumed_from_july_2027_and_not_a_day_before() {
    var folder = AssistanceTables.folder();
    folder.change(
        "assistance-guidelines",
        table -> table.replace(">2026<", ">2027<").replace("2026-", "2027-"));
    var later = Screening.by(new RememberedTables(folder::decide, folder::edition));
    var facts = but(anAdult(1, 90_000_00), "publicBenefits", List.of("CALFRESH"));
    var rich = but(anAdult(1, 90_000_00), "charityGrantedOn", LocalDate.of(2027, 1, 2));

    assertThat(later.screen(facts, LocalDate.of(2027, 6, 30)).of("HFPA").standing())
        .isEqualTo(NOT_ELIGIBLE);
    assertThat(later.screen(facts, LocalDate.of(2027, 7, 1)).of("HFPA").rule())
        .isEqualTo("PRESUMPTIVE_CHARITY");
    assertThat(later.screen(facts, LocalDate.of(2027, 7, 1)).of("HFPA").reason())
        .endsWith("Ground: CalFresh");
    assertThat(later.screen(facts, LocalDate.of(2027, 7, 1)).of("HFPA").tables())
        .contains("assistance-presumptive 1");
    assertThat(later.screen(rich, LocalDate.of(2027, 7, 1)).of("HFPA").isEligible()).isTrue();
    assertThat(later.screen(rich, LocalDate.of(2027, 7, 2)).of("HFPA").isEligible()).isFalse();
    assertThat(
            later
                .screen(but(facts, "presumptiveOptOut", true), LocalDate.of(2027, 7, 1))
                .of("HFPA")
                .isEligible())
        .isFalse();
  }

  @Test
  void a_changed_limit_changes_the_next_screening_and_names_the_edition() {
    var folder = AssistanceTables.folder();
    var changing = Screening.by(new RememberedTables(folder::decide, folder::edition));
    var before = changing.screen(anAdult(1, 63_840_01), MAY).of("HFPA");

    folder.change("assistance-limits", table -> table.replace("\"400\"", "\"450\""));
    var after = changing.screen(anAdult(1, 63_840_01), MAY).of("HFPA");

    assertThat(before.standing()).isEqualTo(NOT_ELIGIBLE);
    assertThat(before.tables()).contains("assistance-limits 1");
    assertThat(after.standing()).isEqualTo(ELIGIBLE);
    assertThat(after.tables()).contains("assistance-limits 2");
  }
}
