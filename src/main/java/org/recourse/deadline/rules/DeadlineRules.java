package org.recourse.deadline.rules;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recourse.engine.DecisionOutcome;
import org.recourse.engine.Decisions;
import org.recourse.engine.models.ModelFiles;
import org.springframework.stereotype.Component;

/** Asks the deadlines tables of a flow which clocks run. */
@Component
public class DeadlineRules {

  private final Decisions decisions;
  private final List<String> tables;

  DeadlineRules(Decisions decisions, ModelFiles models) {
    this.decisions = decisions;
    this.tables =
        models.named("processes/", ".dmn").keySet().stream()
            .map(file -> file.substring(file.lastIndexOf('/') + 1).replace(".dmn", ""))
            .filter(table -> table.matches(DeadlineTables.ALL))
            .toList();
  }

  /**
   * The rules by which clocks start.
   *
   * @param flow the word that names the flow
   * @param startEvent what happened
   * @param day the day it happened on
   * @param facts what the tables ask for, e.g. {@code track}, {@code expedited}, {@code plan}; what
   *     is not there is unknown, and {@code expedited} is then false
   */
  public List<DeadlineRule> starting(
      String flow, String startEvent, LocalDate day, Map<String, Object> facts) {
    return all(flow, facts).stream()
        .filter(rule -> rule.startEvent().equals(startEvent) && rule.isInForce(day))
        .toList();
  }

  /** The rule for one clock; empty when none would start it on this day any more. */
  public Optional<DeadlineRule> of(
      String flow, String clock, String startEvent, LocalDate day, Map<String, Object> facts) {
    return starting(flow, startEvent, day, facts).stream()
        .filter(rule -> rule.clock().equals(clock))
        .findFirst();
  }

  private List<DeadlineRule> all(String flow, Map<String, Object> facts) {
    Map<String, Object> known = new HashMap<>(facts);
    known.putIfAbsent("expedited", false);
    return tables.stream()
        .filter(table -> table.matches(DeadlineTables.of(flow)))
        .map(table -> decisions.decide(table, known))
        .flatMap(DeadlineRules::rules)
        .toList();
  }

  private static java.util.stream.Stream<DeadlineRule> rules(DecisionOutcome outcome) {
    return outcome.results().stream()
        .map(said -> RuleCells.rule(outcome.decision(), outcome.version(), said));
  }
}
