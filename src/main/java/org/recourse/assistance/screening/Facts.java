package org.recourse.assistance.screening;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.recourse.assistance.household.Household;

/**
 * What a patient told in the interview.
 *
 * @param household who lives with the patient on which income, and where
 * @param answers what was answered to {@code assistance-questions}, by its facts; a fact that is
 *     not there is not known. Beside these: {@code hospitalCostsCents} and {@code allCostsCents},
 *     what the family itself paid to this hospital and, with proof, to all providers in 12 months,
 *     and {@code priorIncomeCents}, its income of the prior 12 months, each a whole number; {@code
 *     publicBenefits}, a collection such as {@code CALFRESH}, empty where there is none; {@code
 *     homeless}, {@code charityGranted} and {@code presumptiveOptOut}, each a {@code Boolean};
 *     {@code charityGrantedOn}, a {@code LocalDate}
 */
public record Facts(Household household, Map<String, Object> answers) {

  /** Keeps the answers as they are now; an answer of null is none. */
  public Facts {
    Map<String, Object> given = new HashMap<>(answers);
    given.values().removeIf(Objects::isNull);
    answers = Map.copyOf(given);
  }
}
