package org.recourse.assistance.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recourse.assistance.household.Relation.CARETAKER;
import static org.recourse.assistance.household.Relation.CHILD;
import static org.recourse.assistance.household.Relation.OTHER;
import static org.recourse.assistance.household.Relation.PARENT;
import static org.recourse.assistance.household.Relation.PATIENT;
import static org.recourse.assistance.household.Relation.REGISTERED_DOMESTIC_PARTNER;
import static org.recourse.assistance.household.Relation.SIBLING;
import static org.recourse.assistance.household.Relation.SPOUSE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recourse.assistance.tables.AssistanceTables;

/** Whom each program counts, and whose income. */
class FamilyRulesTests {

  private static final Residency HERE = new Residency("CA", "Los Angeles", true);

  private final FamilyRules rules = new FamilyRules(AssistanceTables.asSaved());

  private static Member earning(Relation relation, int age, long yearlyDollars) {
    return Member.of(
        relation, age, Income.of(IncomeSource.JOB, PayPeriod.YEARLY, yearlyDollars * 100));
  }

  private static Member elsewhere(Member member) {
    return new Member(
        member.relation(),
        member.age(),
        null,
        false,
        member.disabled(),
        false,
        1,
        false,
        member.incomes());
  }

  private static Member disabled(Relation relation, int age) {
    return new Member(relation, age, null, false, true, false, 1, true, List.of());
  }

  private Family count(String program, Member... members) {
    return rules.count(program, new Household(List.of(members), HERE));
  }

  @ParameterizedTest
  @CsvSource({"20, 2", "21, 1"})
  void the_hospital_counts_children_of_an_adult_until_they_are_twenty_one(int age, int size) {
    assertThat(count("HFPA", earning(PATIENT, 40, 1), earning(CHILD, age, 0)).size())
        .isEqualTo(size);
    assertThat(count("ATP", earning(PATIENT, 40, 1), earning(CHILD, age, 0)).size())
        .isEqualTo(size);
  }

  @Test
  void the_hospital_counts_spouse_partner_and_disabled_children_also_away_from_home() {
    var patient = earning(PATIENT, 60, 20_000);

    assertThat(count("HFPA", patient, earning(SPOUSE, 58, 5_000)).incomeCents())
        .isEqualTo(25_000_00);
    assertThat(count("HFPA", patient, earning(REGISTERED_DOMESTIC_PARTNER, 58, 0)).size())
        .isEqualTo(2);
    assertThat(count("HFPA", patient, disabled(CHILD, 35)).size()).isEqualTo(2);
    assertThat(count("HFPA", patient, elsewhere(earning(CHILD, 19, 0))).size()).isEqualTo(2);
    assertThat(count("HFPA", patient, earning(OTHER, 30, 9_000), earning(PARENT, 80, 9_000)))
        .satisfies(
            family -> {
              assertThat(family.size()).isEqualTo(1);
              assertThat(family.incomeCents()).isEqualTo(20_000_00);
            });
  }

  @Test
  void the_hospital_counts_parents_caretakers_and_their_children_for_a_minor() {
    var family =
        count(
            "HFPA",
            earning(PATIENT, 17, 0),
            earning(PARENT, 45, 30_000),
            earning(CARETAKER, 60, 10_000),
            earning(SIBLING, 20, 0),
            earning(SIBLING, 21, 50_000),
            disabled(SIBLING, 30));

    assertThat(family.size()).isEqualTo(5);
    assertThat(family.incomeCents()).isEqualTo(40_000_00);
    assertThat(family.counted()).containsExactly(0, 1, 2, 3, 5);
  }

  @Test
  void family_pact_counts_spouse_and_minor_children_at_home() {
    var family =
        count(
            "FAMILY_PACT",
            earning(PATIENT, 25, 10_000),
            earning(SPOUSE, 26, 10_000),
            earning(CHILD, 17, 0),
            earning(CHILD, 18, 0),
            elsewhere(earning(CHILD, 3, 0)));

    assertThat(family.size()).isEqualTo(3);
    assertThat(family.incomeCents()).isEqualTo(20_000_00);
  }

  @Test
  void family_pact_counts_a_minor_alone_on_own_income() {
    var family =
        count("FAMILY_PACT", earning(PATIENT, 17, 1_000).claimedBy(1), earning(PARENT, 45, 90_000));

    assertThat(family.size()).isEqualTo(1);
    assertThat(family.incomeCents()).isEqualTo(1_000_00);
  }

  @Test
  void family_pact_follows_a_tax_dependent_to_the_filer_and_the_filers_other_dependents() {
    var family =
        count(
            "FAMILY_PACT",
            earning(PATIENT, 20, 1_000).claimedBy(1),
            earning(PARENT, 45, 30_000),
            earning(SIBLING, 16, 0).claimedBy(1),
            earning(SIBLING, 22, 20_000));

    assertThat(family.size()).isEqualTo(3);
    assertThat(family.incomeCents()).isEqualTo(31_000_00);
  }

  @Test
  void ryan_white_looks_at_the_income_of_the_patient_alone() {
    var family = count("RYAN_WHITE", earning(PATIENT, 30, 20_000), earning(SPOUSE, 30, 90_000));

    assertThat(family.size()).isEqualTo(1);
    assertThat(family.incomeCents()).isEqualTo(20_000_00);
  }

  @Test
  void adap_counts_the_partner_and_tax_dependants() {
    var family =
        count(
            "ADAP",
            earning(PATIENT, 30, 20_000),
            earning(REGISTERED_DOMESTIC_PARTNER, 30, 10_000),
            earning(PARENT, 70, 3_000).claimedBy(0),
            earning(CHILD, 10, 0));

    assertThat(family.size()).isEqualTo(3);
    assertThat(family.incomeCents()).isEqualTo(30_000_00);
  }

  @Test
  void medi_cal_counts_the_children_a_pregnant_patient_expects_and_the_hospital_does_not() {
    var patient = new Member(PATIENT, 30, null, true, false, true, 2, true, List.of());

    assertThat(count("MEDI_CAL", patient).size()).isEqualTo(3);
    assertThat(count("HPE", patient).size()).isEqualTo(3);
    assertThat(count("HFPA", patient).size()).isEqualTo(1);
  }

  @Test
  void medi_cal_counts_a_claimed_child_with_the_filer_and_without_the_childs_pay() {
    var family =
        count(
            "MEDI_CAL",
            earning(PATIENT, 16, 3_000).claimedBy(1),
            earning(PARENT, 45, 30_000),
            earning(PARENT, 44, 10_000),
            earning(SIBLING, 12, 500).claimedBy(1));

    assertThat(family.size()).isEqualTo(4);
    assertThat(family.incomeCents()).isEqualTo(40_000_00);
  }

  @ParameterizedTest
  @CsvSource({
    "WEEKLY, 52",
    "BIWEEKLY, 26",
    "TWICE_MONTHLY, 24",
    "MONTHLY, 12",
    "YEARLY, 1",
    "ONCE, 1"
  })
  void a_years_income_is_exact_to_the_cent(PayPeriod period, int times) {
    var patient = Member.of(PATIENT, 40, Income.of(IncomeSource.JOB, period, 1_23));

    assertThat(count("HFPA", patient).incomeCents()).isEqualTo(123L * times);
  }
}
