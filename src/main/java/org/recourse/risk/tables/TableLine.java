package org.recourse.risk.tables;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.recourse.engine.DecisionOutcome;

/**
 * One line that a table said, with the edition that said it.
 *
 * @param rule the id of the rule
 * @param table the table's id and version, e.g. {@code risk-routes 3}, as the case keeps it
 */
public record TableLine(String rule, String table, Map<String, Object> said) {

  /** Every line, in the order of the table. */
  public static List<TableLine> all(DecisionOutcome outcome) {
    String edition = outcome.decision() + " " + outcome.version();
    List<TableLine> lines = new ArrayList<>();
    for (int i = 0; i < outcome.results().size(); i++) {
      lines.add(new TableLine(outcome.rules().get(i), edition, outcome.results().get(i)));
    }
    return lines;
  }

  /** A text of the line; empty where the cell is. */
  public String text(String column) {
    Object value = said.get(column);
    return value == null ? "" : value.toString();
  }

  /** The words of a cell such as {@code NAME,TIME}; none where the cell is empty. */
  public List<String> words(String column) {
    return Arrays.stream(text(column).split(","))
        .map(String::trim)
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** A whole number of the line. */
  public int number(String column) {
    return ((Number) said.get(column)).intValue();
  }

  /** Whether the cell says true. */
  public boolean holds(String column) {
    return Boolean.TRUE.equals(said.get(column));
  }
}
