package org.recourse.engine.timers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.recourse.casefile.CaseFile;
import org.recourse.engine.AsCaller;
import org.recourse.engine.RoutingFacts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Small processes that wait for a moment on behalf of a case. What is set here and what the record
 * says change in one transaction; a timer that fires meanwhile either waits for it or comes to
 * nothing and is tried again.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class CaseTimers {

  private final RuntimeService runtime;
  private final RepositoryService repository;
  private final ManagementService jobs;
  private final AsCaller as;
  private final JdbcClient database;
  private final Set<String> known = ConcurrentHashMap.newKeySet();

  CaseTimers(
      RuntimeService runtime,
      RepositoryService repository,
      ManagementService jobs,
      AsCaller as,
      JdbcClient database) {
    this.runtime = runtime;
    this.repository = repository;
    this.jobs = jobs;
    this.as = as;
    this.database = database;
  }

  /**
   * Begins a process of this key for the case.
   *
   * @param facts all of them declared by its model
   * @return false when no such process was deployed; then nothing waits
   */
  public boolean begin(CaseFile file, String process, Map<String, Object> facts) {
    if (!isKnown(process)) {
      return false;
    }
    Map<String, Object> variables = new HashMap<>(facts);
    variables.put(RoutingFacts.CASE_ID, file.id().toString());
    as.houseDoes(
        () ->
            runtime
                .createProcessInstanceByKey(process)
                .businessKey(file.number())
                .setVariables(variables)
                .execute());
    return true;
  }

  /**
   * Sets facts of the running process that has this id under this name, and moves every timer of it
   * that reads them.
   *
   * @return false when no such process runs
   */
  public boolean move(
      CaseFile file, String process, String idFact, long id, Map<String, Object> facts) {
    ProcessInstance instance = find(file, process, idFact, id);
    if (instance == null) {
      return false;
    }
    List<String> timers = heldTimers(instance);
    as.houseDoes(
        () -> {
          runtime.setVariables(instance.getId(), facts);
          timers.forEach(timer -> jobs.recalculateJobDuedate(timer, false));
        });
    return true;
  }

  /**
   * Tells the running process that has this id under this name that what it waits for is over. One
   * that does not listen for the message just now finds out when its next step asks the record.
   */
  public void tell(CaseFile file, String process, String idFact, long id, String message) {
    ProcessInstance instance = find(file, process, idFact, id);
    if (instance == null) {
      return;
    }
    heldTimers(instance);
    as.houseDoes(
        () -> {
          boolean listens =
              runtime
                      .createEventSubscriptionQuery()
                      .processInstanceId(instance.getId())
                      .eventName(message)
                      .count()
                  > 0;
          if (listens) {
            runtime
                .createMessageCorrelation(message)
                .processInstanceId(instance.getId())
                .correlateWithResult();
          }
        });
  }

  private ProcessInstance find(CaseFile file, String process, String idFact, long id) {
    return as.house(
        () ->
            runtime
                .createProcessInstanceQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(file.number())
                .variableValueEquals(idFact, id)
                .singleResult());
  }

  /** Holding the rows first lets a timer that is firing finish, and one about to fire wait. */
  private List<String> heldTimers(ProcessInstance instance) {
    return database
        .sql(
            "select id_ from act_ru_job where process_instance_id_ = ? and type_ = 'timer'"
                + " order by id_ for update")
        .param(instance.getId())
        .query(String.class)
        .list();
  }

  private boolean isKnown(String process) {
    if (!known.contains(process)
        && as.house(
                () ->
                    repository.createProcessDefinitionQuery().processDefinitionKey(process).count())
            > 0) {
      known.add(process);
    }
    return known.contains(process);
  }
}
