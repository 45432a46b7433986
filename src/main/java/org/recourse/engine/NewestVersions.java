package org.recourse.engine;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/**
 * The newest version of each flow and table. Asked with every case and changed a few times a year,
 * so what another node deployed may be seen two seconds late.
 */
@Component
public class NewestVersions {

  private static final long FRESH_FOR = Duration.ofSeconds(2).toNanos();

  private final RepositoryService repository;
  private final AsCaller as;
  private final Map<String, Seen> seen = new ConcurrentHashMap<>();

  NewestVersions(RepositoryService repository, AsCaller as) {
    this.repository = repository;
    this.as = as;
  }

  /**
   * The version new cases of this flow begin with.
   *
   * @throws IllegalStateException when there is no such flow
   */
  ProcessDefinition flow(String flow) {
    return newest(
        "flow '" + flow + "'",
        ProcessDefinition.class,
        () ->
            repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(flow)
                .latestVersion()
                .singleResult());
  }

  /**
   * The version decisions are taken by.
   *
   * @throws IllegalStateException when there is no such table
   */
  DecisionDefinition table(String table) {
    return newest(
        "decision table '" + table + "'",
        DecisionDefinition.class,
        () ->
            repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(table)
                .latestVersion()
                .singleResult());
  }

  /** Tells that something was deployed here. */
  public void forget() {
    seen.clear();
  }

  private <T> T newest(String name, Class<T> kind, Supplier<T> question) {
    var known = seen.get(name);
    if (known == null || System.nanoTime() - known.at() > FRESH_FOR) {
      var at = System.nanoTime();
      T found = as.house(question);
      if (found == null) {
        throw new IllegalStateException("There is no " + name);
      }
      known = new Seen(found, at);
      seen.put(name, known);
    }
    return kind.cast(known.version());
  }

  private record Seen(Object version, long at) {}
}
