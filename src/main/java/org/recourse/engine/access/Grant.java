package org.recourse.engine.access;

import java.util.Set;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;

/**
 * What a role may do in the engine.
 *
 * @param group the role
 * @param on the kind of thing
 * @param id which thing, or {@code *} for all
 */
record Grant(String group, Resource on, String id, Set<Permission> permissions) {

  static Grant of(String group, Resource on, String id, Permission... permissions) {
    return new Grant(group, on, id, Set.of(permissions));
  }
}
