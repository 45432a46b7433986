package org.recourse.engine;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.recourse.casefile.SignedOn;
import org.springframework.stereotype.Component;

/**
 * The door of every task: whether somebody may see it, asked of the engine's own authorizations.
 */
@Component
public class TaskDoor {

  private final TaskService tasks;
  private final RepositoryService repository;
  private final AsCaller as;

  TaskDoor(TaskService tasks, RepositoryService repository, AsCaller as) {
    this.tasks = tasks;
    this.repository = repository;
    this.as = as;
  }

  /** Whether this person may see this open task; false as well when there is no such task. */
  public boolean maySee(String taskId, SignedOn person) {
    return as.ask(person, () -> tasks.createTaskQuery().taskId(taskId).count()) > 0;
  }

  /**
   * Whether this person may start the newest version of this process; false as well when there is
   * none.
   */
  public boolean mayStart(String processKey, SignedOn person) {
    var startable =
        repository
            .createProcessDefinitionQuery()
            .processDefinitionKey(processKey)
            .latestVersion()
            .startablePermissionCheck();
    return as.ask(person, startable::count) > 0;
  }
}
