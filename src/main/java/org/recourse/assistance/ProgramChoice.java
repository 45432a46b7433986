package org.recourse.assistance;

import java.util.List;
import java.util.Map;
import org.recourse.assistance.determination.amounts.DecidedHere;
import org.recourse.casefile.InvalidInput;

/** What a patient can choose after a screening. */
final class ProgramChoice {

  private ProgramChoice() {}

  /**
   * Checks a choice.
   *
   * @throws InvalidInput when the house would have to decide a program about which an answer is
   *     missing: nobody is denied for what was not asked
   */
  static void check(
      List<String> programs, List<Map<String, Object>> results, DecidedHere decidedHere) {
    for (Map<String, Object> result : results) {
      String program = (String) result.get("program");
      if (programs.contains(program)
          && "not known yet".equals(result.get("standing"))
          && decidedHere.how(program).isPresent()) {
        throw InvalidInput.in(
            "chosenPrograms",
            "%s cannot be decided while an answer is missing: interview again, or untick it"
                .formatted(result.get("name")));
      }
    }
  }
}
