package org.recourse.engine.timers;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.recourse.casefile.CaseFile;
import org.recourse.engine.AsCaller;
import org.recourse.engine.RoutingFacts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Small processes, one of a key for each case, that wait for a moment on its behalf. What is set
 * here and what the record says change in one transaction; a timer that fires meanwhile either
 * waits for it or comes to nothing and is tried again. A process that does not wait just now is
 * left alone: its next step asks the record.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class CaseTimers {

  /** Holding the rows lets a timer that is firing finish, and one about to fire wait. */
  private static final String WAITING =
      """
      select j.id_, j.process_instance_id_, j.duedate_ from act_ru_job j
      where j.type_ = 'timer' and j.process_def_key_ = ? and j.process_instance_id_ in (
        select e.id_ from act_ru_execution e where e.business_key_ = ? and e.parent_id_ is null)
      order by j.id_ for update
      """;

  private static final String UNDER_WAY =
      """
      select count(*) from act_ru_execution e join act_re_procdef d on d.id_ = e.proc_def_id_
      where d.key_ = ? and e.business_key_ = ? and e.parent_id_ is null
      """;

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
   * Has the case's process of this key wait for a moment: begins it where none runs, else moves
   * what it waits with. Does nothing when no such process was deployed.
   *
   * @param fact the declared date its timer reads
   */
  public void waitFor(CaseFile file, String process, String fact, Instant moment) {
    List<Timer> waiting = waiting(file, process);
    if (!waiting.isEmpty()) {
      waiting.stream()
          .filter(timer -> !timer.due().equals(moment))
          .forEach(timer -> move(timer, fact, Date.from(moment)));
    } else if (isKnown(process) && !isUnderWay(file, process)) {
      begin(file, process, fact, Date.from(moment));
    }
  }

  /** Tells the case's process of this key, where it waits, that something is over. */
  public void tell(CaseFile file, String process, String message) {
    waiting(file, process).stream()
        .map(Timer::instance)
        .distinct()
        .forEach(
            instance ->
                as.houseDoes(
                    () ->
                        runtime
                            .createMessageCorrelation(message)
                            .processInstanceId(instance)
                            .correlateAllWithResult()));
  }

  private void begin(CaseFile file, String process, String fact, Date due) {
    as.houseDoes(
        () ->
            runtime
                .createProcessInstanceByKey(process)
                .businessKey(file.number())
                .setVariables(Map.of(RoutingFacts.CASE_ID, file.id().toString(), fact, due))
                .execute());
  }

  private void move(Timer timer, String fact, Date due) {
    as.houseDoes(
        () -> {
          runtime.setVariable(timer.instance(), fact, due);
          jobs.recalculateJobDuedate(timer.id(), false);
        });
  }

  private List<Timer> waiting(CaseFile file, String process) {
    return database
        .sql(WAITING)
        .params(process, file.number())
        .query(
            (row, n) ->
                new Timer(row.getString(1), row.getString(2), row.getTimestamp(3).toInstant()))
        .list();
  }

  private boolean isUnderWay(CaseFile file, String process) {
    return database.sql(UNDER_WAY).params(process, file.number()).query(Long.class).single() > 0;
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

  private record Timer(String id, String instance, Instant due) {}
}
