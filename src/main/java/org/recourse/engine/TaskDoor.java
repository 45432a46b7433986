package org.recourse.engine;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.recourse.casefile.SignedOn;
import org.springframework.stereotype.Component;

/** The door of every task: whether somebody may see it, asked of the engine's own authorizations. */
@Component
public class TaskDoor {

  private final TaskService tasks;
  private final RepositoryService repository;
  private final IdentityService identity;

  TaskDoor(TaskService tasks, RepositoryService repository, IdentityService identity) {
    this.tasks = tasks;
    this.repository = repository;
    this.identity = identity;
  }

  /** Whether this person may see this open task; false as well when there is no such task. */
  public boolean maySee(String taskId, SignedOn person) {
    return as(person, () -> tasks.createTaskQuery().taskId(taskId).count() > 0);
  }

  /** Whether this person may start the newest version of this process; false as well when there is none. */
  public boolean mayStart(String processKey, SignedOn person) {
    return as(
        person,
        () ->
            repository
                    .createProcessDefinitionQuery()
                    .processDefinitionKey(processKey)
                    .latestVersion()
                    .startablePermissionCheck()
                    .count()
                > 0);
  }

  private boolean as(SignedOn person, BooleanSupplier question) {
    var before = identity.getCurrentAuthentication();
    identity.setAuthentication(person.username(), List.copyOf(person.groups()));
    try {
      return question.getAsBoolean();
    } finally {
      identity.setAuthentication(before);
    }
  }
}
