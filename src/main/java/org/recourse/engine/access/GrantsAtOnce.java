package org.recourse.engine.access;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.db.AuthorizationCheck;
import org.camunda.bpm.engine.impl.db.CompositePermissionCheck;
import org.camunda.bpm.engine.impl.db.PermissionCheck;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;

/**
 * Asks once what somebody may do with a thing, where the engine asks three times and reads every
 * grant there is to find out which roles have any. Says what the engine would say: only questions
 * of the form "any of these permissions" about people whom nothing is shut to are answered here;
 * all others go to the engine.
 */
class GrantsAtOnce extends AuthorizationManager {

  private static final String GRANTS =
      """
      select 2, 0, '', 0
      where exists (select from act_ru_authorization where type_ = 2 and (user_id_ in (?, '*') or group_id_ = any (?)))
      union all
      select type_, resource_type_, resource_id_, perms_ from act_ru_authorization
      where resource_id_ = any (?) and type_ < 2
        and (type_ = 1 and (user_id_ = ? or group_id_ = any (?)) or type_ = 0 and user_id_ = '*')
      """;

  private static final Set<Integer> OF_ONE_CASE =
      Set.of(
          Resources.HISTORIC_PROCESS_INSTANCE.resourceType(),
          Resources.HISTORIC_TASK.resourceType());

  private record Row(int type, int resourceType, String resourceId, int permissions) {

    boolean grants(PermissionCheck asked) {
      return resourceType == asked.getResourceType()
          && (permissions & asked.getPerms()) == asked.getPerms()
          && (resourceId.equals(asked.getResourceId()) || resourceId.equals(Authorization.ANY));
    }
  }

  /** All of them: that a role has no grant changes nothing in what the others grant. */
  @Override
  public List<String> filterAuthenticatedGroupIds(List<String> groups) {
    return groups == null ? List.of() : new ArrayList<>(groups);
  }

  @Override
  public boolean isAuthorized(String user, List<String> groups, CompositePermissionCheck asked) {
    if (!isAnyOf(asked)) {
      return super.isAuthorized(user, groups, asked);
    }
    List<Row> rows = rows(user, filterAuthenticatedGroupIds(groups), asked.getAtomicChecks());
    return rows.stream().anyMatch(row -> row.type() == Authorization.AUTH_TYPE_REVOKE)
        ? super.isAuthorized(user, groups, asked)
        : asked.getAtomicChecks().stream()
            .anyMatch(check -> rows.stream().anyMatch(row -> row.grants(check)));
  }

  /**
   * What is said about the history of one case comes before what is said about all cases of its
   * flow, so that what is shut to people named in a case stays shut.
   */
  @Override
  protected void addPermissionCheck(AuthorizationCheck query, CompositePermissionCheck asked) {
    List<PermissionCheck> oneCaseFirst = new ArrayList<>(asked.getAtomicChecks());
    oneCaseFirst.sort(
        Comparator.comparing(check -> !OF_ONE_CASE.contains(check.getResourceType())));
    asked.setAtomicChecks(oneCaseFirst);
    super.addPermissionCheck(query, asked);
  }

  private boolean isAnyOf(CompositePermissionCheck asked) {
    return asked.isDisjunctive()
        && asked.getCompositeChecks().isEmpty()
        && !asked.getAtomicChecks().isEmpty()
        && asked.getAtomicChecks().stream()
            .allMatch(
                check ->
                    check.getResourceId() != null
                        && check.getResourceIdQueryParam() == null
                        && check.getAuthorizationNotFoundReturnValue() == null
                        && isResourceValidForPermission(check));
  }

  private List<Row> rows(String user, List<String> groups, List<PermissionCheck> asked) {
    Connection connection = getDbSqlSession().getSqlSession().getConnection();
    try (var question = connection.prepareStatement(GRANTS)) {
      var roles = connection.createArrayOf("text", groups.toArray());
      var things = new ArrayList<>(List.of(Authorization.ANY));
      asked.forEach(check -> things.add(check.getResourceId()));
      question.setString(1, user);
      question.setArray(2, roles);
      question.setArray(3, connection.createArrayOf("text", things.toArray()));
      question.setString(4, user);
      question.setArray(5, roles);
      List<Row> rows = new ArrayList<>();
      try (var found = question.executeQuery()) {
        while (found.next()) {
          rows.add(new Row(found.getInt(1), found.getInt(2), found.getString(3), found.getInt(4)));
        }
      }
      return rows;
    } catch (SQLException e) {
      throw new IllegalStateException("The grants of a person cannot be read", e);
    }
  }
}
