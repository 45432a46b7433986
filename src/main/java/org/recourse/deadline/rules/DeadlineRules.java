package org.recourse.deadline.rules;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recourse.engine.DecisionOutcome;
import org.recourse.engine.Decisions;
import org.recourse.engine.models.ModelFiles;
import org.springframework.stereotype.Component;

/**
 * Asks the deadlines tables of a flow which clocks run. Rows depend on nothing but the facts, and
 * cases differ in few of them, so what an edition of a table said is remembered.
 */
@Component
public class DeadlineRules {

  private static final int MOST_ANSWERS = 1000;

  private final Decisions decisions;
  private final List<String> tables;
  private final Map<Question, List<DeadlineRule>> answers =
      Collections.synchronizedMap(
          new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Question, List<DeadlineRule>> eldest) {
              return size() > MOST_ANSWERS;
            }
          });

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
   *     is not there is unknown, and {@code expedited} and {@code retrospective} are then false
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
    known.putIfAbsent("retrospective", false);
    return tables.stream()
        .filter(table -> table.matches(DeadlineTables.of(flow)))
        .flatMap(table -> rules(table, known).stream())
        .toList();
  }

  private List<DeadlineRule> rules(String table, Map<String, Object> known) {
    return answers.computeIfAbsent(
        new Question(decisions.edition(table), known),
        question -> rules(decisions.decide(table, known)));
  }

  private static List<DeadlineRule> rules(DecisionOutcome outcome) {
    return outcome.results().stream()
        .map(said -> RuleCells.rule(outcome.decision(), outcome.version(), said))
        .toList();
  }

  private record Question(String edition, Map<String, Object> facts) {}
}
