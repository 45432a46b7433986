package org.recourse.engine;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.Task;
import org.recourse.casefile.NamedPeople;
import org.springframework.stereotype.Service;

/**
 * Keeps the people named in a case away from its tasks and its process, whatever their role allows.
 */
@Service
public class KeptAway {

  private static final String CASE_ID = "caseId";

  private final NamedPeople named;
  private final AuthorizationService authorizations;
  private final RuntimeService runtime;
  private final TaskService tasks;
  private final HistoryService history;
  private final AsCaller as;

  KeptAway(
      NamedPeople named,
      AuthorizationService authorizations,
      RuntimeService runtime,
      TaskService tasks,
      HistoryService history,
      AsCaller as) {
    this.named = named;
    this.authorizations = authorizations;
    this.runtime = runtime;
    this.tasks = tasks;
    this.history = history;
    this.as = as;
  }

  /**
   * Brings the engine in line with the record after people were named in a case, or no longer are.
   */
  public void refresh(UUID caseId) {
    as.houseDoes(
        () -> {
          var people = named.of(caseId);
          for (var instance :
              runtime
                  .createProcessInstanceQuery()
                  .variableValueEquals(CASE_ID, caseId.toString())
                  .list()) {
            settle(Resources.PROCESS_INSTANCE, instance.getId(), people);
            for (var task : tasks.createTaskQuery().processInstanceId(instance.getId()).list()) {
              settle(Resources.TASK, task.getId(), people);
              takeBack(task, people);
            }
          }
          shutHistory(caseId, people);
        });
  }

  private void shutHistory(UUID caseId, Set<String> people) {
    for (var past :
        history
            .createHistoricProcessInstanceQuery()
            .variableValueEquals(CASE_ID, caseId.toString())
            .list()) {
      settle(Resources.HISTORIC_PROCESS_INSTANCE, past.getId(), people);
      for (var task :
          history.createHistoricTaskInstanceQuery().processInstanceId(past.getId()).list()) {
        settle(Resources.HISTORIC_TASK, task.getId(), people);
      }
    }
  }

  private void settle(Resource resource, String id, Set<String> people) {
    var missing = new HashSet<>(people);
    for (var standing :
        authorizations
            .createAuthorizationQuery()
            .authorizationType(Authorization.AUTH_TYPE_REVOKE)
            .resourceType(resource)
            .resourceId(id)
            .list()) {
      if (!missing.remove(standing.getUserId())) {
        authorizations.deleteAuthorization(standing.getId());
      }
    }
    for (var username : missing) {
      var revoke = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_REVOKE);
      revoke.setUserId(username);
      revoke.setResource(resource);
      revoke.setResourceId(id);
      revoke.setPermissions(new Permission[] {Permissions.ALL});
      authorizations.saveAuthorization(revoke);
    }
  }

  private void takeBack(Task task, Set<String> people) {
    if (task.getAssignee() != null && people.contains(task.getAssignee())) {
      tasks.setAssignee(task.getId(), null);
    }
  }
}
