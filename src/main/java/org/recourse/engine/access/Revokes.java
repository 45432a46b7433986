package org.recourse.engine.access;

import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;

/** Writes into the engine, within the command under way, that a task is shut to a person. */
class Revokes {

  private Revokes() {}

  static void shut(DelegateTask task, String username) {
    var revoke = new AuthorizationEntity(Authorization.AUTH_TYPE_REVOKE);
    revoke.setUserId(username);
    revoke.setResource(Resources.TASK);
    revoke.setResourceId(task.getId());
    revoke.setPermissions(new Permission[] {Permissions.ALL});
    Context.getCommandContext().getDbEntityManager().insert(revoke);
  }
}
