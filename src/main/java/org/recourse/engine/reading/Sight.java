package org.recourse.engine.reading;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.query.Query;
import org.recourse.engine.AsCaller;
import org.springframework.stereotype.Component;

/** What of the engine somebody sees: asked of the engine in their own name. */
@Component
class Sight {

  private final AsCaller as;
  private final TaskService tasks;
  private final RuntimeService runtime;
  private final ManagementService jobs;
  private final HistoryService history;

  Sight(
      AsCaller as,
      TaskService tasks,
      RuntimeService runtime,
      ManagementService jobs,
      HistoryService history) {
    this.as = as;
    this.tasks = tasks;
    this.runtime = runtime;
    this.jobs = jobs;
    this.history = history;
  }

  /** Whether the caller sees this thing, as it is now or as it was; false where there is none. */
  boolean sees(EngineThing thing, String id) {
    return switch (thing) {
      case TASK -> any(tasks.createTaskQuery().taskId(id));
      case PROCESS_INSTANCE ->
          any(runtime.createProcessInstanceQuery().processInstanceId(id))
              || any(history.createHistoricProcessInstanceQuery().processInstanceId(id));
      case EXECUTION -> any(runtime.createExecutionQuery().executionId(id));
      case JOB -> any(jobs.createJobQuery().jobId(id));
      case JOB_DEFINITION -> any(jobs.createJobDefinitionQuery().jobDefinitionId(id));
      case JOB_LOG -> any(history.createHistoricJobLogQuery().logId(id));
      case INCIDENT ->
          any(runtime.createIncidentQuery().incidentId(id))
              || any(history.createHistoricIncidentQuery().incidentId(id));
    };
  }

  private boolean any(Query<?, ?> question) {
    return as.ask(question::count) > 0;
  }
}
