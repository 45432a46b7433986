package org.recourse.assistance.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recourse.assistance.Interviews.anAdult;
import static org.recourse.assistance.Interviews.asPatient;
import static org.recourse.assistance.Interviews.but;
import static org.recourse.assistance.Interviews.household;
import static org.recourse.assistance.Interviews.livingIn;
import static org.recourse.assistance.screening.Standing.ELIGIBLE;
import static org.recourse.assistance.screening.Standing.NEEDS_ANSWER;
import static org.recourse.assistance.screening.Standing.NOT_ELIGIBLE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.recourse.assistance.household.Member;
import org.recourse.assistance.household.Relation;
import org.recourse.assistance.tables.AssistanceTables;
import org.recourse.assistance.tables.RememberedTables;

/** What a counselor is asked, and what nobody is asked because it would change nothing. */
class QuestionsTests {

  private static final LocalDate MAY = LocalDate.of(2026, 5, 4);

  private final Screening screening = Screening.by(AssistanceTables.asSaved());

  private final Screening later = inTwentyTwentySeven();

  /** The same tables, with a guideline of the next year. */
  private static Screening inTwentyTwentySeven() {
    var folder = AssistanceTables.folder();
    folder.change(
        "assistance-guidelines",
        table -> table.replace(">2026<", ">2027<").replace("2026-", "2027-"));
    return Screening.by(new RememberedTables(folder::decide, folder::edition));
  }

  private static List<String> asked(ProgramResult result) {
    return result.questions().stream().map(Question::fact).toList();
  }

  private ProgramResult screened(Facts facts, String program) {
    return screening.screen(facts, MAY).of(program);
  }

  private List<String> asked(Facts facts, String program) {
    return asked(screened(facts, program));
  }

  @Test
  void a_short_form_already_settles_what_no_answer_could_change() {
    var shortForm = new Facts(household(40, 1, 90_000_00), Map.of());
    var result = screening.screen(shortForm, MAY);

    assertThat(result.of("HFPA").standing()).isEqualTo(NOT_ELIGIBLE);
    assertThat(result.of("FAMILY_PACT").standing()).isEqualTo(NOT_ELIGIBLE);
    assertThat(result.of("ATP").standing()).isEqualTo(ELIGIBLE);
    assertThat(result.of("PAYMENT_PLAN").standing()).isEqualTo(ELIGIBLE);
    assertThat(result.of("RYAN_WHITE").standing()).isEqualTo(NOT_ELIGIBLE);
    assertThat(result.of("UMDAP").questions())
        .extracting(Question::fact)
        .containsExactly("countyMentalHealthClient");
  }

  @Test
  void a_diagnosis_is_asked_only_where_income_and_residence_leave_the_program_open() {
    var open = but(anAdult(1, 40_000_00), "hivDiagnosis", null);

    assertThat(asked(open, "RYAN_WHITE")).containsExactly("hivDiagnosis");
    assertThat(screened(open, "RYAN_WHITE").questions()).allMatch(Question::sensitive);
    assertThat(asked(livingIn(open, "CA", "Orange"), "RYAN_WHITE")).isEmpty();
    assertThat(asked(but(anAdult(1, 79_800_01), "hivDiagnosis", null), "ADAP")).isEmpty();
  }

  @Test
  void coverage_is_asked_before_costs_matter() {
    var open = but(anAdult(1, 30_000_00), "coverage", null);

    assertThat(asked(open, "HFPA")).contains("coverage");
    assertThat(asked(anAdult(1, 30_000_00), "HFPA")).isEmpty();
    assertThat(asked(but(open, "coverage", "PRIVATE"), "HFPA")).containsExactly("highMedicalCost");
    assertThat(asked(but(open, "coverage", "MEDI_CAL_RESTRICTED"), "HFPA"))
        .containsExactly("careCovered", "highMedicalCost");
  }

  @Test
  void a_pregnancy_is_asked_about_only_between_the_two_limits() {
    var poor = anAdult(1, 20_000_00);
    var between = anAdult(1, 30_000_00);

    assertThat(asked(asPatient(poor, poor.household().patient().pregnant(null)), "MEDI_CAL"))
        .isEmpty();
    assertThat(asked(asPatient(between, between.household().patient().pregnant(null)), "MEDI_CAL"))
        .containsExactly("pregnant");
  }

  @Test
  void the_age_of_a_member_is_asked_where_it_turns_the_household() {
    var poor = anAdult(1, 20_000_00);
    var between = anAdult(1, 70_000_00);
    var child = Member.of(Relation.CHILD, null);

    assertThat(asked(but(poor, poor.household().and(child)), "HFPA")).isEmpty();
    assertThat(asked(but(between, between.household().and(child)), "HFPA"))
        .containsExactly("members[1].age");
  }

  @Test
  void an_income_nobody_was_asked_about_is_asked_where_it_counts() {
    var facts = anAdult(1, 20_000_00);
    var silent = asPatient(facts, facts.household().patient().earning(null));

    assertThat(asked(silent, "HFPA")).containsExactly("members[0].incomes");
    assertThat(screened(silent, "HFPA").comparison()).isNull();
    assertThat(screened(silent, "ATP").standing()).isEqualTo(ELIGIBLE);
    assertThat(screened(silent, "ATP").reason()).contains("free", " Or: ", "sliding scale");
  }

  @Test
  void nobody_is_ever_asked_for_immigration_status() {
    var result = screening.screen(new Facts(household(null, 1, 20_000_00), Map.of()), MAY);

    assertThat(result.questions()).extracting(Question::fact).doesNotContain("immigrationStatus");
    assertThat(result.questions()).extracting(Question::fact).contains("age", "coverage");
    assertThat(result.questions()).doesNotHaveDuplicates();
  }

  @Test
  void a_guideline_that_is_not_loaded_is_asked_for_where_an_income_has_to_be_compared() {
    var result = screening.screen(anAdult(1, 20_000_00), LocalDate.of(2027, 5, 1));
    var elsewhere =
        screening.screen(livingIn(anAdult(1, 20_000_00), "NV", "Clark"), LocalDate.of(2027, 5, 1));

    assertThat(result.of("HFPA").standing()).isEqualTo(NEEDS_ANSWER);
    assertThat(result.of("HFPA").questions())
        .extracting(Question::text)
        .containsExactly(
            "The 2027 guideline is not loaded; add its three rows to the table "
                + "assistance-guidelines, then screen again");
    assertThat(result.of("PAYMENT_PLAN").standing()).isEqualTo(ELIGIBLE);
    assertThat(elsewhere.of("MEDI_CAL").standing()).isEqualTo(NOT_ELIGIBLE);
  }

  @Test
  void grounds_to_presume_charity_are_asked_from_july_2027_while_none_is_known() {
    var last = LocalDate.of(2027, 6, 30);
    var first = LocalDate.of(2027, 7, 1);
    var rich = anAdult(1, 90_000_00);

    assertThat(asked(later.screen(rich, last).of("HFPA"))).isEmpty();
    assertThat(later.screen(rich, last).of("HFPA").standing()).isEqualTo(NOT_ELIGIBLE);
    assertThat(asked(later.screen(rich, first).of("HFPA")))
        .containsExactly("publicBenefits", "homeless", "charityGranted");
    assertThat(later.screen(rich, first).of("HFPA").standing()).isEqualTo(NEEDS_ANSWER);
    assertThat(asked(later.screen(but(rich, "homeless", true), first).of("HFPA"))).isEmpty();
    assertThat(asked(later.screen(but(rich, "presumptiveOptOut", true), first).of("HFPA")))
        .isEmpty();
  }

  @Test
  void help_by_the_other_rules_does_not_wait_for_a_ground() {
    var poor = later.screen(anAdult(1, 20_000_00), LocalDate.of(2027, 7, 1)).of("HFPA");

    assertThat(poor.standing()).isEqualTo(ELIGIBLE);
    assertThat(poor.rule()).isEqualTo("FAIR_PRICING_SELF_PAY");
    assertThat(asked(poor)).contains("publicBenefits");
  }

  @Test
  void with_very_much_open_everything_open_is_asked() {
    var household = household(null, 1, 0);
    for (int i = 0; i < 8; i++) {
      household = household.and(Member.of(Relation.CHILD, null));
    }

    assertThat(asked(new Facts(household, Map.of()), "HPE"))
        .contains("age", "coverage", "inHospital", "members[8].age");
  }
}
