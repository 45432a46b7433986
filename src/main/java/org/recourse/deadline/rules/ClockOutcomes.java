package org.recourse.deadline.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.recourse.engine.Decisions;
import org.recourse.engine.models.ModelFiles;
import org.springframework.stereotype.Component;

/**
 * Asks the table {@code <flow>-clock-outcomes} how a clock can end by a person's report. A flow
 * that has no such table has clocks that only its letters and its steps end.
 */
@Component
public class ClockOutcomes {

  static final String TABLE = "-clock-outcomes";

  private final Decisions decisions;
  private final Set<String> tables;

  ClockOutcomes(Decisions decisions, ModelFiles models) {
    this.decisions = decisions;
    this.tables =
        models.named("processes/", ".dmn").keySet().stream()
            .map(file -> file.substring(file.lastIndexOf('/') + 1).replace(".dmn", ""))
            .filter(table -> table.endsWith(TABLE))
            .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * What a person may report of this clock, in the table's order; empty when nothing.
   *
   * @param flow the word that names the flow
   */
  public List<ClockOutcome> of(String flow, String clock) {
    if (!tables.contains(flow + TABLE)) {
      return List.of();
    }
    return decisions.decide(flow + TABLE, Map.of("clock", clock)).results().stream()
        .map(said -> ClockOutcome.of(clock, said))
        .toList();
  }
}
