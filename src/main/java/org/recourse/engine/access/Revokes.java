package org.recourse.engine.access;

import java.util.List;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;

/** Writes into the engine, within the command under way, that a task is shut to a person. */
class Revokes {

  private Revokes() {}

  /** Shuts the task, and the process it belongs to with its history. */
  static void shut(DelegateTask task, String username) {
    write(Resources.TASK, task.getId(), username);
    write(Resources.HISTORIC_TASK, task.getId(), username);
    shut(task.getProcessInstanceId(), username);
  }

  /** Shuts the process with its history, unless that is shut already. */
  static void shut(String processInstanceId, String username) {
    for (var process : List.of(Resources.PROCESS_INSTANCE, Resources.HISTORIC_PROCESS_INSTANCE)) {
      if (!stands(process, processInstanceId, username)) {
        write(process, processInstanceId, username);
      }
    }
  }

  private static boolean stands(Resource resource, String id, String username) {
    var context = Context.getCommandContext();
    // Written a moment ago in this very command, so not in the database yet.
    for (var cached :
        context.getDbEntityManager().getCachedEntitiesByType(AuthorizationEntity.class)) {
      if (id.equals(cached.getResourceId())
          && cached.getResourceType() == resource.resourceType()
          && username.equals(cached.getUserId())) {
        return true;
      }
    }
    return context.runWithoutAuthorization(
            () ->
                context
                    .getProcessEngineConfiguration()
                    .getAuthorizationService()
                    .createAuthorizationQuery()
                    .authorizationType(Authorization.AUTH_TYPE_REVOKE)
                    .userIdIn(username)
                    .resourceType(resource)
                    .resourceId(id)
                    .count())
        > 0;
  }

  private static void write(Resource resource, String id, String username) {
    var revoke = new AuthorizationEntity(Authorization.AUTH_TYPE_REVOKE);
    revoke.setUserId(username);
    revoke.setResource(resource);
    revoke.setResourceId(id);
    revoke.setPermissions(new Permission[] {Permissions.ALL});
    Context.getCommandContext().getDbEntityManager().insert(revoke);
  }
}
