package org.recourse.assistance.interview;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.recourse.assistance.household.Money;

/** What a patient answered to single questions, and how the rules read it. */
public final class PatientFacts {

  /** Questions that are answered with yes or no. */
  private static final Set<String> YES_OR_NO =
      Set.of(
          "formerFosterYouth",
          "inHospital",
          "presumptiveUsed",
          "familyPlanningNeed",
          "familyPlanningCovered",
          "hivDiagnosis",
          "countyMentalHealthClient",
          "careCovered");

  private static final Map<String, String> AMOUNTS =
      Map.of(
          "hospitalCosts", "hospitalCostsCents",
          "allCosts", "allCostsCents",
          "priorIncome", "priorIncomeCents");
  private static final String NOT_SAID = "NOT_SAID";

  private PatientFacts() {}

  /** The answers of a form that are single facts, by key. */
  public static Map<String, String> in(Map<String, Object> given) {
    Map<String, String> facts = new LinkedHashMap<>();
    given.forEach(
        (key, value) -> {
          if (value != null && GroundAnswers.areIn(key)) {
            facts.put(key, GroundAnswers.text(value));
          } else if (value != null
              && (YES_OR_NO.contains(key) || AMOUNTS.containsKey(key) || "coverage".equals(key))) {
            facts.put(key, value.toString());
          }
        });
    return facts;
  }

  /** One of them as a form shows it. */
  public static Object shown(String fact, String answer) {
    return GroundAnswers.areIn(fact) ? GroundAnswers.shown(fact, answer) : answer;
  }

  /** The same as the rules read them; what was not said is not known. */
  public static Map<String, Object> read(Map<String, String> facts) {
    Map<String, Object> known = new HashMap<>();
    facts.forEach(
        (key, answer) -> {
          if (AMOUNTS.containsKey(key)) {
            known.put(AMOUNTS.get(key), Money.parse(answer).orElseThrow());
          } else if (GroundAnswers.areIn(key)) {
            known.put(key, GroundAnswers.read(key, answer));
          } else if (YES_OR_NO.contains(key)) {
            known.put(key, Rows.yesOrNo(answer));
          } else if (!NOT_SAID.equals(answer)) {
            known.put(key, answer);
          }
        });
    return known;
  }
}
