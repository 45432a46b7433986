package org.recourse.engine.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.authorization.Authorization.ANY;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.authorization.TaskPermissions;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.db.CompositePermissionCheck;
import org.camunda.bpm.engine.impl.db.PermissionCheckBuilder;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;
import org.junit.jupiter.api.Test;
import org.recourse.RecourseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** The short question gets the answer the engine's own long ones get, whatever is granted. */
@RecourseTest
class GrantsAtOnceTests {

  private static final List<String> IDS = List.of("grants-one", "grants-two", ANY);
  private static final List<String> GROUPS = List.of("grants-a", "grants-b", "grants-c");

  private final Random dice = new Random(20261124);

  @Autowired private ProcessEngine engine;
  @Autowired private TransactionTemplate transaction;

  @Test
  void any_grants_and_revokes_are_understood_as_the_engine_understands_them() {
    int[] yes = new int[1];
    for (int round = 0; round < 400; round++) {
      if (sameAnswers(2 + dice.nextInt(6), round % 4 == 0)) {
        yes[0]++;
      }
    }
    assertThat(yes[0]).as("rounds in which something was allowed").isBetween(50, 390);
  }

  /** One hospital of invented grants, thrown away afterwards; whether anything was allowed. */
  private boolean sameAnswers(int grants, boolean revokes) {
    return transaction.execute(
        status -> {
          status.setRollbackOnly();
          var commands =
              ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                  .getCommandExecutorTxRequired();
          commands.execute(command -> grant(command, grants, revokes));
          return commands.execute(command -> sameAnswers());
        });
  }

  private Void grant(CommandContext command, int grants, boolean revokes) {
    var rows = new HashMap<List<Object>, AuthorizationEntity>();
    for (int i = 0; i < grants; i++) {
      var row = anyRow(revokes);
      rows.put(uniqueIn(row), row);
    }
    rows.values().forEach(command.getDbEntityManager()::insert);
    return null;
  }

  private boolean sameAnswers() {
    boolean allowed = false;
    for (int i = 0; i < 6; i++) {
      var asked = anyQuestion();
      var groups = GROUPS.subList(0, dice.nextInt(GROUPS.size() + 1));
      boolean engines = new AuthorizationManager().isAuthorized("grants-ann", groups, asked);
      assertThat(new GrantsAtOnce().isAuthorized("grants-ann", groups, asked)).isEqualTo(engines);
      allowed |= engines;
    }
    return allowed;
  }

  private static List<Object> uniqueIn(AuthorizationEntity row) {
    return List.of(
        row.getAuthorizationType(),
        String.valueOf(row.getUserId()),
        String.valueOf(row.getGroupId()),
        row.getResourceType(),
        row.getResourceId());
  }

  private AuthorizationEntity anyRow(boolean revokes) {
    int type = dice.nextInt(revokes ? 3 : 2);
    var row = new AuthorizationEntity(type);
    if (type == Authorization.AUTH_TYPE_GLOBAL) {
      row.setUserId(ANY);
    } else if (dice.nextBoolean()) {
      row.setUserId(dice.nextInt(3) == 0 ? "grants-bob" : "grants-ann");
    } else {
      row.setGroupId(any(GROUPS));
    }
    boolean task = dice.nextBoolean();
    row.setResource(task ? Resources.TASK : Resources.PROCESS_DEFINITION);
    row.setResourceId(any(IDS) + (dice.nextInt(9) == 0 ? "-else" : ""));
    row.setPermissions(task ? permissions(taskWords()) : permissions(processWords()));
    return row;
  }

  private CompositePermissionCheck anyQuestion() {
    var question = new PermissionCheckBuilder().disjunctive();
    for (int i = 0; i <= dice.nextInt(4); i++) {
      boolean task = dice.nextBoolean();
      Resource on = task ? Resources.TASK : Resources.PROCESS_DEFINITION;
      question.atomicCheckForResourceId(on, any(IDS), any(task ? taskWords() : processWords()));
    }
    return question.build();
  }

  private Permission[] permissions(List<Permission> words) {
    var chosen = new ArrayList<Permission>();
    words.stream().filter(word -> dice.nextInt(3) == 0).forEach(chosen::add);
    return chosen.isEmpty()
        ? new Permission[] {Permissions.ALL}
        : chosen.toArray(Permission[]::new);
  }

  private static List<Permission> taskWords() {
    return List.of(TaskPermissions.READ, TaskPermissions.TASK_WORK, TaskPermissions.UPDATE);
  }

  private static List<Permission> processWords() {
    return List.of(
        ProcessDefinitionPermissions.READ_TASK,
        ProcessDefinitionPermissions.TASK_WORK,
        ProcessDefinitionPermissions.UPDATE_TASK);
  }

  private <T> T any(List<T> words) {
    return words.get(dice.nextInt(words.size()));
  }
}
