package org.recourse.assistance.screening;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.recourse.assistance.guideline.PovertyGuideline;
import org.recourse.assistance.guideline.PovertyGuidelines;
import org.recourse.assistance.household.Family;
import org.recourse.assistance.household.FamilyRules;
import org.recourse.assistance.household.Household;
import org.recourse.assistance.household.HouseholdReadings;
import org.recourse.assistance.household.Income;
import org.recourse.assistance.household.IncomeSource;
import org.recourse.assistance.household.Member;
import org.recourse.assistance.household.PayPeriod;
import org.recourse.assistance.household.Relation;
import org.recourse.assistance.household.Residency;

/**
 * The facts as they are, or as they would be if an open one were answered or a known one were
 * different.
 *
 * @param readings what the tables say of the household, as long as only answers differ
 */
record Situation(Household household, Map<String, Object> answers, HouseholdReadings readings) {

  /** A yearly income of the household that is supposed instead of the one that was told. */
  static final String INCOME = "yearlyIncomeCents";

  /** Whether the income is within the limit, supposed where that cannot be compared. */
  static final String WITHIN = "withinLimit";

  /** An income beyond every limit, in cents a year. */
  private static final long MUCH = 10_000_000_000_00L;

  private static final int ADULT = 18;

  /** Facts of which nothing was read yet. */
  Situation(Household household, Map<String, Object> answers) {
    this(household, answers, new HouseholdReadings());
  }

  /** The household as this program counts it. */
  Family family(String program, FamilyRules rules) {
    return readings.family(program, () -> rules.count(program, household));
  }

  /** The guideline this program goes by where the patient lives. */
  PovertyGuideline guideline(String program, PovertyGuidelines guidelines, LocalDate day) {
    return readings.guideline(
        program, () -> guidelines.guidelineFor(program, household.residency().region(), day));
  }

  /** What is known of a fact; null when it is open. */
  Object known(String fact) {
    return switch (fact) {
      case "state" -> household.residency().state();
      case "county" -> household.residency().county();
      case "age" -> household.patient().age();
      case "pregnant" -> household.patient().pregnant();
      default -> answers.get(fact);
    };
  }

  /** The same with one fact answered so. */
  Situation with(String fact, Object answer) {
    Residency home = household.residency();
    int patient = household.patientsPlace();
    return switch (fact) {
      case "state" -> in(new Residency((String) answer, home.county(), home.attested()));
      case "county" -> in(new Residency(home.state(), (String) answer, home.attested()));
      case "age" -> with(patient, household.patient().aged((Integer) answer));
      case "pregnant" -> with(patient, household.patient().pregnant((Boolean) answer));
      default -> answered(fact, answer);
    };
  }

  /** The same with a member of this age. */
  Situation aged(int place, Object years) {
    return with(place, household.members().get(place).aged((Integer) years));
  }

  /** The same with a member who has no income, or very much. */
  Situation earning(int place, Object howMuch) {
    long cents = "MUCH".equals(howMuch) ? MUCH : 0;
    Income income = Income.of(IncomeSource.OTHER, PayPeriod.YEARLY, cents);
    return with(place, household.members().get(place).earning(List.of(income)));
  }

  /** The same with one small child more, who belongs to the family by every rule there is. */
  Situation withOneMore() {
    Member patient = household.patient();
    boolean minor = patient.age() != null && patient.age() < ADULT;
    boolean claimed = patient.taxDependentOf() != null;
    Integer filer =
        claimed || minor ? patient.taxDependentOf() : Integer.valueOf(household.patientsPlace());
    Member child = Member.of(minor ? Relation.SIBLING : Relation.CHILD, 5).claimedBy(filer);
    return new Situation(household.and(child), answers);
  }

  private Situation answered(String fact, Object answer) {
    Map<String, Object> all = new HashMap<>(answers);
    all.put(fact, answer);
    return new Situation(household, all, readings);
  }

  private Situation in(Residency residency) {
    return new Situation(household.in(residency), answers);
  }

  private Situation with(int place, Member member) {
    return new Situation(household.with(place, member), answers);
  }
}
