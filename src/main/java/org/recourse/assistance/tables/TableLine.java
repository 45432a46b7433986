package org.recourse.assistance.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.recourse.engine.DecisionOutcome;

/**
 * One line that a table said, with the edition that said it.
 *
 * @param rule the id of the rule
 * @param table the table's id and version, e.g. {@code assistance-limits 3}, as the case keeps it
 */
public record TableLine(String rule, String table, Map<String, Object> said) {

  /** The only line. */
  public static TableLine of(DecisionOutcome outcome) {
    Map<String, Object> said = outcome.single();
    return new TableLine(outcome.rules().get(0), edition(outcome), said);
  }

  /** Every line, in the order of the table. */
  public static List<TableLine> all(DecisionOutcome outcome) {
    List<TableLine> lines = new ArrayList<>();
    for (int i = 0; i < outcome.results().size(); i++) {
      lines.add(new TableLine(outcome.rules().get(i), edition(outcome), outcome.results().get(i)));
    }
    return lines;
  }

  /** The name under which a case keeps which table decided. */
  public static String edition(DecisionOutcome outcome) {
    return outcome.decision() + " " + outcome.version();
  }

  /** A text of the line; empty where the cell is. */
  public String text(String column) {
    Object value = said.get(column);
    return value == null ? "" : value.toString();
  }

  /** A whole number of the line, such as an amount in cents. */
  public long number(String column) {
    return ((Number) said.get(column)).longValue();
  }

  /** Whether the cell says true. */
  public boolean holds(String column) {
    return Boolean.TRUE.equals(said.get(column));
  }
}
