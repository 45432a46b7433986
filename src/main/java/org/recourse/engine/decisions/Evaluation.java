package org.recourse.engine.decisions;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.engine.variable.Variables;

/** One evaluation of one table. */
public final class Evaluation {

  private Evaluation() {}

  /**
   * Adds the outputs of every rule that fired to {@code results} and returns the ids of those
   * rules.
   */
  public static List<String> of(
      DmnEngine dmn,
      DmnDecision table,
      Map<String, Object> facts,
      List<Map<String, Object>> results) {
    return RulesHit.during(
        () ->
            dmn.evaluateDecisionTable(table, Variables.fromMap(facts))
                .forEach(result -> results.add(result.getEntryMap())));
  }
}
