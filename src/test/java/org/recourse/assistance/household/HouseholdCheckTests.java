package org.recourse.assistance.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recourse.assistance.household.IncomeSource.JOB;
import static org.recourse.assistance.household.IncomeSource.SOCIAL_SECURITY;
import static org.recourse.assistance.household.Relation.CHILD;
import static org.recourse.assistance.household.Relation.PATIENT;
import static org.recourse.assistance.household.Relation.REGISTERED_DOMESTIC_PARTNER;
import static org.recourse.assistance.household.Relation.SPOUSE;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recourse.assistance.household.Objection.Question;
import org.recourse.assistance.household.Objection.Refusal;

/** What a counselor is asked about before a household is screened. */
class HouseholdCheckTests {

  private static final Residency HERE = new Residency("CA", "Los Angeles County", true);

  private final HouseholdCheck check =
      new HouseholdCheck(new HouseholdSettings(100_000_000, 15_600_000, 960_000));

  private List<Objection> objections(Member... members) {
    return check.objections(new Household(List.of(members), HERE));
  }

  private static Member patient(Income... incomes) {
    return Member.of(PATIENT, 40, incomes);
  }

  @Test
  void a_plain_family_is_screened_without_a_question() {
    var weekly = Income.of(JOB, PayPeriod.WEEKLY, 800_00);
    var monthly = Income.of(SOCIAL_SECURITY, PayPeriod.MONTHLY, 400_00);

    assertThat(objections(patient(weekly), Member.of(SPOUSE, 38, monthly), Member.of(CHILD, 0)))
        .isEmpty();
  }

  @Test
  void an_income_below_zero_is_refused() {
    assertThat(objections(patient(Income.of(JOB, PayPeriod.MONTHLY, -1))))
        .singleElement()
        .isInstanceOf(Refusal.class)
        .satisfies(
            refusal -> {
              assertThat(refusal.field()).isEqualTo("members[0].incomes[0].amountCents");
              assertThat(refusal.sentence()).contains("is below zero").doesNotContain("0.01");
            });
  }

  @ParameterizedTest
  @CsvSource({
    "WEEKLY, 300000, false",
    "WEEKLY, 300001, true",
    "BIWEEKLY, 600000, false",
    "BIWEEKLY, 600001, true",
    "MONTHLY, 80000, false",
    "MONTHLY, 79999, true",
    "TWICE_MONTHLY, 40000, false",
    "TWICE_MONTHLY, 39999, true",
    "YEARLY, 959999, true",
    "MONTHLY, 0, false",
    "ONCE, 100, false"
  })
  void pay_that_looks_like_that_of_another_period_is_asked_about_and_not_guessed(
      PayPeriod period, long amountCents, boolean asked) {
    var pay = Income.of(JOB, period, amountCents);

    assertThat(objections(patient(pay)).stream().anyMatch(Question.class::isInstance))
        .isEqualTo(asked);
    assertThat(objections(patient(new Income(JOB, period, amountCents, false, true)))).isEmpty();
  }

  @Test
  void a_small_benefit_by_the_month_is_no_wages_and_not_asked_about() {
    assertThat(objections(patient(Income.of(SOCIAL_SECURITY, PayPeriod.MONTHLY, 5_00)))).isEmpty();
  }

  @Test
  void an_absurd_income_is_asked_about_and_an_impossible_one_refused() {
    assertThat(objections(patient(Income.of(SOCIAL_SECURITY, PayPeriod.YEARLY, 100_000_001))))
        .singleElement()
        .isInstanceOf(Question.class)
        .satisfies(
            question ->
                assertThat(question.sentence())
                    .contains("how often is it paid")
                    .doesNotContain("1,000,000"));
    assertThat(objections(patient(new Income(JOB, PayPeriod.WEEKLY, Long.MAX_VALUE, true, true))))
        .singleElement()
        .isInstanceOf(Refusal.class);
  }

  @Test
  void a_member_without_age_is_asked_about() {
    assertThat(objections(patient(), Member.of(CHILD, null)))
        .singleElement()
        .isInstanceOf(Question.class)
        .satisfies(question -> assertThat(question.field()).isEqualTo("members[1].age"));
  }

  @Test
  void ages_end_at_a_hundred_and_twenty() {
    assertThat(objections(patient(), Member.of(CHILD, -1), Member.of(CHILD, 121)))
        .extracting(Objection::field)
        .containsExactly("members[1].age", "members[2].age");
    assertThat(objections(patient(), Member.of(CHILD, 0), Member.of(CHILD, 120))).isEmpty();
  }

  @Test
  void two_spouses_are_refused_also_when_one_is_a_registered_partner() {
    assertThat(
            objections(
                patient(), Member.of(SPOUSE, 40), Member.of(REGISTERED_DOMESTIC_PARTNER, 41)))
        .singleElement()
        .satisfies(refusal -> assertThat(refusal.sentence()).contains("2 spouses or partners"));
  }

  @Test
  void a_household_has_one_patient_and_at_most_thirty_members() {
    assertThat(objections(Member.of(SPOUSE, 40)))
        .extracting(Objection::sentence)
        .containsExactly("The household has 0 patients; name exactly one member as the patient");

    var children = Collections.nCopies(29, Member.of(CHILD, 5));
    var many = new Household(children, HERE).and(patient());

    assertThat(check.objections(many)).isEmpty();
    assertThat(check.objections(many.and(Member.of(CHILD, 5))))
        .extracting(Objection::field)
        .containsExactly("members");
  }

  @Test
  void nobody_is_claimed_by_somebody_who_is_not_there_or_by_themselves() {
    assertThat(objections(patient().claimedBy(0), Member.of(CHILD, 5).claimedBy(9)))
        .extracting(Objection::field)
        .contains("members[0].taxDependentOf", "members[1].taxDependentOf");
  }

  @Test
  void a_pregnancy_expects_at_least_one_child() {
    var patient = new Member(PATIENT, 30, null, false, false, true, 0, true, List.of());

    assertThat(objections(patient))
        .extracting(Objection::field)
        .containsExactly("members[0].expectedChildren");
  }
}
