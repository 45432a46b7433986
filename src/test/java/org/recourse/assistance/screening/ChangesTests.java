package org.recourse.assistance.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recourse.assistance.Interviews.anAdult;
import static org.recourse.assistance.Interviews.asPatient;
import static org.recourse.assistance.Interviews.but;
import static org.recourse.assistance.Interviews.livingIn;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.recourse.assistance.household.Income;
import org.recourse.assistance.household.IncomeSource;
import org.recourse.assistance.household.Member;
import org.recourse.assistance.household.PayPeriod;
import org.recourse.assistance.household.Relation;
import org.recourse.assistance.tables.AssistanceTables;

/** What would change a no: exact, tried, and no more than the rule compares. */
class ChangesTests {

  private static final LocalDate MAY = LocalDate.of(2026, 5, 4);

  private final Screening screening = Screening.by(AssistanceTables.asSaved());

  private ProgramResult screened(Facts facts, String program) {
    return screening.screen(facts, MAY).of(program);
  }

  @Test
  void an_income_a_cent_too_high_names_the_exact_amount_and_the_larger_household() {
    assertThat(screened(anAdult(2, 43_280_01), "FAMILY_PACT").whatWouldChange())
        .containsExactly(
            "Yearly income of $43,280.00 or less (now $43,280.01)",
            "A household of 3 instead of 2");
  }

  @Test
  void an_income_far_above_names_how_many_people_it_would_take() {
    assertThat(screened(anAdult(1, 130_000_00), "HFPA").whatWouldChange())
        .containsExactly(
            "Yearly income of $63,840.00 or less (now $130,000.00)",
            "A household of 4 instead of 1");
    assertThat(screened(anAdult(1, 9_000_000_00), "HFPA").whatWouldChange())
        .containsExactly("Yearly income of $63,840.00 or less (now $9,000,000.00)");
  }

  @Test
  void where_only_the_patient_counts_no_larger_household_is_named() {
    assertThat(screened(anAdult(2, 80_000_00), "RYAN_WHITE").whatWouldChange())
        .containsExactly("Yearly income of $79,800.00 or less (now $80,000.00)");
  }

  @Test
  void somebody_of_another_county_is_told_of_the_county() {
    assertThat(screened(livingIn(anAdult(1, 20_000_00), "CA", "Orange"), "ATP").whatWouldChange())
        .containsExactly("Living in Los Angeles County");
  }

  @Test
  void what_is_enough_only_together_is_named_together() {
    var facts = livingIn(anAdult(1, 80_000_00), "NV", "Clark");

    assertThat(screened(facts, "RYAN_WHITE").whatWouldChange())
        .containsExactly(
            "Living in California, and living in Los Angeles County, "
                + "and yearly income of $79,800.00 or less (now $80,000.00)");
  }

  @Test
  void an_insured_patient_is_told_from_which_costs_on_charity_begins() {
    var facts = but(anAdult(1, 30_000_05), "coverage", "PRIVATE");
    facts = but(but(facts, "hospitalCostsCents", 1_200_00), "allCostsCents", 0);

    assertThat(screened(facts, "HFPA").whatWouldChange())
        .containsExactly(
            "Own costs at this hospital of $3,000.01 or more in 12 months (now $1,200.00)");
  }

  @Test
  void diagnosis_pregnancy_age_and_coverage_are_never_named_as_something_to_change() {
    assertThat(screened(but(anAdult(1, 100), "hivDiagnosis", false), "ADAP").changes()).isEmpty();
    assertThat(screened(but(anAdult(1, 100), "coverage", "MEDI_CAL_FULL"), "MEDI_CAL").changes())
        .isEmpty();
  }

  @Test
  void every_change_that_is_named_makes_the_patient_eligible_when_it_is_so() {
    var random = new Random(7);
    int tried = 0;
    for (int i = 0; i < 500; i++) {
      var facts = someone(random);
      for (var result : screening.screen(facts, MAY).programs()) {
        for (Change change : result.changes()) {
          var changed = changed(facts, result, change);
          var again = screened(changed, result.program());

          assertThat(again.standing())
              .as("%s: %s, for %s", result.program(), change.sentence(), facts)
              .isEqualTo(Standing.ELIGIBLE);
          tried++;
        }
      }
    }
    assertThat(tried).isGreaterThan(1_000);
  }

  private static Facts someone(Random random) {
    var facts = anAdult(1 + random.nextInt(6), random.nextLong(0, 250_000_00));
    var patient = facts.household().patient();
    int age = 12 + random.nextInt(70);
    var member = patient.aged(age).pregnant(age > 15 && age < 45 && random.nextInt(6) == 0);
    facts = asPatient(facts, member);
    facts =
        livingIn(
            facts, random.nextInt(5) == 0 ? "NV" : "CA", pick(random, "Orange", "Los Angeles"));
    facts = but(facts, "coverage", pick(random, "NONE", "PRIVATE", "MEDICARE", "MEDI_CAL_FULL"));
    facts = but(facts, "hospitalCostsCents", random.nextInt(5_000_00));
    facts = but(facts, "allCostsCents", random.nextInt(5_000_00));
    for (String fact :
        List.of(
            "hivDiagnosis",
            "inHospital",
            "presumptiveUsed",
            "familyPlanningNeed",
            "familyPlanningCovered",
            "countyMentalHealthClient")) {
      facts = but(facts, fact, random.nextBoolean());
    }
    return facts;
  }

  private static String pick(Random random, String... words) {
    return words[random.nextInt(words.length)];
  }

  /** Makes the change in the interview itself: other incomes, more people, another home. */
  private static Facts changed(Facts facts, ProgramResult result, Change change) {
    var changed = facts;
    for (var fact : change.to().entrySet()) {
      var home = changed.household().residency();
      changed =
          switch (fact.getKey()) {
            case "yearlyIncomeCents" ->
                asPatient(
                    changed,
                    changed
                        .household()
                        .patient()
                        .earning(
                            List.of(
                                Income.of(
                                    IncomeSource.OTHER,
                                    PayPeriod.YEARLY,
                                    (Long) fact.getValue()))));
            case "householdSize" ->
                larger(changed, (Integer) fact.getValue() - result.comparison().householdSize());
            case "state" -> livingIn(changed, (String) fact.getValue(), home.county());
            case "county" -> livingIn(changed, home.state(), (String) fact.getValue());
            default -> but(changed, fact.getKey(), fact.getValue());
          };
    }
    return changed;
  }

  /** So many small children more. */
  private static Facts larger(Facts facts, int more) {
    boolean minor = facts.household().patient().age() < 18;
    var relation = minor ? Relation.SIBLING : Relation.CHILD;
    var household = facts.household();
    for (int i = 0; i < more; i++) {
      household = household.and(Member.of(relation, 3).claimedBy(minor ? null : 0));
    }
    return but(facts, household);
  }
}
