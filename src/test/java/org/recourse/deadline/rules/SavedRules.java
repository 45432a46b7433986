package org.recourse.deadline.rules;

import java.util.List;
import org.recourse.engine.DecisionOutcome;
import org.recourse.engine.models.ModelTable;

/** The clocks of deadlines tables as analysts saved them, read without Spring or a database. */
public final class SavedRules {

  private SavedRules() {}

  /** The rules of the rows that fit. */
  public static List<DeadlineRule> of(DecisionOutcome outcome) {
    return outcome.results().stream()
        .map(said -> RuleCells.rule(outcome.decision(), outcome.version(), said))
        .toList();
  }

  /** What would stop the start at these tables. */
  public static List<String> problems(String flow, List<ModelTable> tables) {
    return new RuleTableCheck().problems(flow, tables);
  }
}
