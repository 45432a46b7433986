package org.recourse.risk.tables;

import java.util.Map;
import org.recourse.engine.DecisionOutcome;

/** The decision tables of risk management, wherever they are kept. */
@FunctionalInterface
public interface Tables {

  /**
   * Evaluates a table.
   *
   * @param table its id, e.g. {@code risk-routes}
   * @param facts by key; a key that is not there is not known
   * @throws IllegalStateException when there is no such table
   */
  DecisionOutcome decide(String table, Map<String, Object> facts);
}
