package org.recourse.engine.access;

import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.task.Task;
import org.recourse.engine.InnerProcess;
import org.recourse.engine.claims.OwnHands;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * The engine writes no grant of its own for a task: grants stand per process and role. A grant per
 * task and candidate would make the task list slower with every open task. Only a task that belongs
 * to one group among many, such as a department's inquiry, carries a grant for that group. Here the
 * engine also tells who takes a task, and {@link OwnHands} says whether they may.
 */
@Component
class NoTaskGrants extends AbstractProcessEnginePlugin {

  private final Supplier<List<InnerProcess>> processes;
  private final OwnHands hands;

  NoTaskGrants(ObjectProvider<InnerProcess> processes, OwnHands hands) {
    this.hands = hands;
    this.processes = SingletonSupplier.of(() -> processes.stream().toList());
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    engine.setResourceAuthorizationProvider(new PerProcessOnly());
    engine.setDefaultUserPermissionNameForTask(Permissions.TASK_WORK.getName());
  }

  private boolean isForOneGroup(Task task) {
    var definition = task.getProcessDefinitionId();
    return definition != null
        && processes.get().stream()
            .filter(process -> process.oneOfMany() != null)
            .anyMatch(process -> definition.startsWith(process.key() + ":"));
  }

  private class PerProcessOnly extends DefaultAuthorizationProvider {

    @Override
    public AuthorizationEntity[] newTaskAssignee(
        Task task, String oldAssignee, String newAssignee) {
      hands.mayChange(task, oldAssignee, newAssignee);
      return null;
    }

    @Override
    public AuthorizationEntity[] newTaskOwner(Task task, String oldOwner, String newOwner) {
      if (newOwner != null) {
        hands.mayOffer(task, newOwner);
      }
      return null;
    }

    @Override
    public AuthorizationEntity[] newTaskUserIdentityLink(Task task, String userId, String type) {
      hands.mayLink(task, type);
      hands.mayOffer(task, userId);
      return null;
    }

    @Override
    public AuthorizationEntity[] newTaskGroupIdentityLink(Task task, String groupId, String type) {
      hands.mayLink(task, type);
      hands.mayOfferToGroup(task, groupId, isForOneGroup(task));
      return isForOneGroup(task) ? super.newTaskGroupIdentityLink(task, groupId, type) : null;
    }

    @Override
    public AuthorizationEntity[] deleteTaskGroupIdentityLink(
        Task task, String groupId, String type) {
      hands.mayTakeFromGroup(task, groupId);
      return super.deleteTaskGroupIdentityLink(task, groupId, type);
    }

    @Override
    public AuthorizationEntity[] newFilter(Filter filter) {
      return null;
    }
  }
}
