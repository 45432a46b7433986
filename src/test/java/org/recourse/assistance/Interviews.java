package org.recourse.assistance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.recourse.assistance.household.Household;
import org.recourse.assistance.household.Income;
import org.recourse.assistance.household.IncomeSource;
import org.recourse.assistance.household.Member;
import org.recourse.assistance.household.PayPeriod;
import org.recourse.assistance.household.Relation;
import org.recourse.assistance.household.Residency;
import org.recourse.assistance.screening.Facts;

/** What patients tell in interviews. */
public final class Interviews {

  /** Every fact answered as the patient of the stories would: uninsured, no special program. */
  private static final Map<String, Object> PLAIN =
      Map.of(
          "coverage", "NONE",
          "formerFosterYouth", false,
          "inHospital", true,
          "presumptiveUsed", false,
          "familyPlanningNeed", true,
          "familyPlanningCovered", false,
          "hivDiagnosis", true,
          "countyMentalHealthClient", false);

  private Interviews() {}

  /** A Los Angeles adult with so many small children, all of them claimed, and this income. */
  public static Facts anAdult(int householdSize, long yearlyCents) {
    return new Facts(household(40, householdSize, yearlyCents), PLAIN);
  }

  /** A patient of this age in a household of this size, on the patient's own income. */
  public static Household household(Integer age, int size, long yearlyCents) {
    List<Member> members = new ArrayList<>();
    members.add(
        Member.of(
            Relation.PATIENT, age, Income.of(IncomeSource.OTHER, PayPeriod.YEARLY, yearlyCents)));
    for (int i = 1; i < size; i++) {
      members.add(Member.of(Relation.CHILD, 5).claimedBy(0));
    }
    return new Household(members, new Residency("CA", "Los Angeles", true));
  }

  /** The same patient, with one answer different; null takes the answer away. */
  public static Facts but(Facts facts, String fact, Object answer) {
    Map<String, Object> answers = new HashMap<>(facts.answers());
    answers.put(fact, answer);
    return new Facts(facts.household(), answers);
  }

  /** The same answers from another household. */
  public static Facts but(Facts facts, Household household) {
    return new Facts(household, facts.answers());
  }

  /** The same patient, living elsewhere. */
  public static Facts livingIn(Facts facts, String state, String county) {
    return but(facts, facts.household().in(new Residency(state, county, true)));
  }

  /** The same household, with this of the patient instead. */
  public static Facts asPatient(Facts facts, Member patient) {
    return but(facts, facts.household().with(0, patient));
  }
}
