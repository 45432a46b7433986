package org.recourse.engine.access;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.recourse.casefile.CaseKind;
import org.recourse.engine.InnerProcess;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sees to it at every start that each role may do in the engine what it should, and that everybody
 * finds their filters.
 */
@Component
class AccessSeeder implements SmartInitializingSingleton {

  private static final long LOCK = 7_210_301L;

  private final ObjectProvider<CaseKind> kinds;
  private final ObjectProvider<InnerProcess> processes;
  private final AuthorizationService authorizations;
  private final FilterSeeder filters;
  private final JdbcClient database;
  private final TransactionTemplate transaction;

  AccessSeeder(
      ObjectProvider<CaseKind> kinds,
      ObjectProvider<InnerProcess> processes,
      AuthorizationService authorizations,
      FilterSeeder filters,
      JdbcClient database,
      TransactionTemplate transaction) {
    this.kinds = kinds;
    this.processes = processes;
    this.authorizations = authorizations;
    this.filters = filters;
    this.database = database;
    this.transaction = transaction;
  }

  @Override
  public void afterSingletonsInstantiated() {
    transaction.executeWithoutResult(
        status -> {
          // Nodes that start together take turns.
          database
              .sql("select pg_advisory_xact_lock(?)")
              .param(LOCK)
              .query((row, line) -> line)
              .list();
          var all = kinds.stream().toList();
          var inner = processes.stream().toList();
          var grants = new ArrayList<>(RoleGrants.of(all, inner));
          grants.addAll(filters.seed(RoleGrants.workersOf(all, inner)));
          put(grants);
        });
  }

  /**
   * Adds what is missing, corrects what differs and takes back what a role should not have any
   * more.
   */
  private void put(List<Grant> grants) {
    var kept = new HashSet<String>();
    for (var grant : grants) {
      var standing = find(grant);
      if (standing == null) {
        standing = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        standing.setGroupId(grant.group());
        standing.setResource(grant.on());
        standing.setResourceId(grant.id());
      }
      if (standing.getId() == null
          || ((AuthorizationEntity) standing).getPermissions() != mask(grant)) {
        standing.setPermissions(grant.permissions().toArray(Permission[]::new));
        authorizations.saveAuthorization(standing);
      }
      kept.add(standing.getId());
    }
    authorizations
        .createAuthorizationQuery()
        .authorizationType(Authorization.AUTH_TYPE_GRANT)
        .list()
        .stream()
        .filter(standing -> standing.getGroupId() != null && !kept.contains(standing.getId()))
        // An open task keeps the grant of the one group it belongs to, and takes it along when
        // done.
        .filter(standing -> standing.getResourceType() != Resources.TASK.resourceType())
        .forEach(standing -> authorizations.deleteAuthorization(standing.getId()));
  }

  private static int mask(Grant grant) {
    return grant.permissions().stream()
        .mapToInt(Permission::getValue)
        .reduce(0, (all, one) -> all | one);
  }

  private Authorization find(Grant grant) {
    return authorizations
        .createAuthorizationQuery()
        .authorizationType(Authorization.AUTH_TYPE_GRANT)
        .groupIdIn(grant.group())
        .resourceType(grant.on())
        .resourceId(grant.id())
        .singleResult();
  }
}
