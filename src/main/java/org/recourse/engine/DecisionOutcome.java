package org.recourse.engine;

import java.util.List;
import java.util.Map;

/**
 * What a decision table said.
 *
 * @param decision the table's id
 * @param version which version of it decided
 * @param rules the ids of the rules that fired, in order
 * @param results one map of outputs per rule that fired; empty when none did
 */
public record DecisionOutcome(
    String decision, int version, List<String> rules, List<Map<String, Object>> results) {

  /**
   * The outputs of the one rule that fired.
   *
   * @throws IllegalStateException when none fired: the table has a gap
   */
  public Map<String, Object> single() {
    if (results.isEmpty()) {
      throw new IllegalStateException(
          "No rule of the table " + decision + " fits; give it a last rule that always does");
    }
    return results.get(0);
  }

  /**
   * What the timeline keeps of it: which table in which version, which rules fired, what they said.
   */
  public Map<String, Object> asDetails() {
    return Map.of("decision", decision, "version", version, "rules", rules, "results", results);
  }
}
