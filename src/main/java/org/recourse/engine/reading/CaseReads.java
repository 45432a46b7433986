package org.recourse.engine.reading;

import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.recourse.casefile.SignedOn;
import org.recourse.casefile.access.AccessLog;
import org.recourse.engine.AsCaller;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes down whose case was opened when somebody opened a task or a process. A page makes a dozen
 * calls; they are one line a minute in the log.
 */
@Component
public class CaseReads {

  private static final String CASE =
      """
      select f.id, f.number from case_file f join act_hi_procinst p on p.business_key_ = f.number
      where p.id_ = (%s)
      """;

  private final JdbcClient database;
  private final AccessLog log;
  private final SignedOn person;
  private final AsCaller as;
  private final TaskService tasks;
  private final RuntimeService runtime;
  private final HistoryService history;

  CaseReads(
      JdbcClient database,
      AccessLog log,
      SignedOn person,
      AsCaller as,
      TaskService tasks,
      RuntimeService runtime,
      HistoryService history) {
    this.database = database;
    this.log = log;
    this.person = person;
    this.as = as;
    this.tasks = tasks;
    this.runtime = runtime;
    this.history = history;
  }

  /** Notes that somebody opened this thing, or tried to; does nothing where it is of no case. */
  public void note(EngineThing thing, String id, String action, boolean allowed) {
    find(thing, id).ifPresent(found -> write(found, action, allowed));
  }

  /** Notes that somebody had a list of what belongs to this thing; empty lists are refusals. */
  public void noteList(EngineThing thing, String id) {
    find(thing, id).ifPresent(found -> write(found, "LIST_OF_ONE_PROCESS", sees(found.number)));
  }

  /** Notes that somebody had a list of what the engine has of the case of this number. */
  public void noteListOf(String number) {
    find(number).ifPresent(found -> write(found, "LIST_OF_ONE_CASE", sees(number)));
  }

  private Optional<Found> find(String number) {
    return database
        .sql("select id, number from case_file where number = ?")
        .param(number)
        .query(Found.class)
        .optional();
  }

  private Optional<Found> find(EngineThing thing, String id) {
    return database
        .sql(CASE.formatted(thing.process()))
        .param("id", id)
        .query(Found.class)
        .optional();
  }

  private void write(Found found, String action, boolean allowed) {
    log.writeOnceAMinute(found.id, person.username(), action, allowed);
  }

  private boolean sees(String number) {
    return as.ask(
        () ->
            tasks.createTaskQuery().processInstanceBusinessKey(number).count() > 0
                || runtime.createProcessInstanceQuery().processInstanceBusinessKey(number).count()
                    > 0
                || history
                        .createHistoricProcessInstanceQuery()
                        .processInstanceBusinessKey(number)
                        .count()
                    > 0);
  }

  private record Found(UUID id, String number) {}
}
