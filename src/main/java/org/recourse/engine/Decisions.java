package org.recourse.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.recourse.engine.decisions.Evaluation;
import org.springframework.stereotype.Component;

/**
 * Asks the decision tables the analysts keep, outside the engine's history, so that decisions leave
 * no PHI behind.
 */
@Component
public class Decisions {

  private final RepositoryService repository;
  private final DmnEngine dmn;
  private final AsCaller as;
  private final NewestVersions versions;
  private final Map<String, DmnDecision> read = new ConcurrentHashMap<>();

  Decisions(RepositoryService repository, DmnEngine dmn, AsCaller as, NewestVersions versions) {
    this.repository = repository;
    this.dmn = dmn;
    this.as = as;
    this.versions = versions;
  }

  /**
   * Evaluates the newest version of a table.
   *
   * @param decision the table's id, e.g. {@code grievance-classification}
   * @param facts what is on record, by key; what is not there counts as unknown
   * @throws IllegalStateException when no table of that id was deployed
   */
  public DecisionOutcome decide(String decision, Map<String, Object> facts) {
    DecisionDefinition newest = versions.table(decision);
    DmnDecision table = read.computeIfAbsent(newest.getId(), id -> as.house(() -> parse(newest)));
    List<Map<String, Object>> results = new ArrayList<>();
    List<String> rules = Evaluation.of(dmn, table, facts, results);
    return new DecisionOutcome(decision, newest.getVersion(), rules, results);
  }

  /**
   * Which edition of a table decides now: two answers of one edition to the same facts are equal.
   *
   * @throws IllegalStateException when no table of that id was deployed
   */
  public String edition(String decision) {
    return versions.table(decision).getId();
  }

  private DmnDecision parse(DecisionDefinition definition) {
    return dmn.parseDecision(
        definition.getKey(),
        repository.getResourceAsStream(definition.getDeploymentId(), definition.getResourceName()));
  }
}
