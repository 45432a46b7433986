package org.recourse.engine.access;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;
import static org.camunda.bpm.engine.authorization.Permissions.ACCESS;
import static org.camunda.bpm.engine.authorization.Permissions.ALL;
import static org.camunda.bpm.engine.authorization.Permissions.CREATE;
import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.CREATE_INSTANCE;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_HISTORY;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_INSTANCE;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_TASK;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.RETRY_JOB;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.SUSPEND_INSTANCE;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.TASK_ASSIGN;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.TASK_WORK;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.recourse.casefile.CaseKind;
import org.recourse.casefile.Groups;

/** What each role may do in the engine, worked out from the kinds of cases there are. */
class RoleGrants {

  private static final Set<String> MINDERS = Set.of(Groups.ANALYSTS, Groups.ADMINISTRATORS);

  private RoleGrants() {}

  static List<Grant> of(Collection<CaseKind> kinds) {
    var grants = new ArrayList<Grant>();
    kinds.forEach(kind -> addKind(kind, grants));
    for (var group : workersOf(kinds)) {
      grants.add(Grant.of(group, Resources.APPLICATION, "tasklist", ACCESS));
      grants.add(Grant.of(group, Resources.PROCESS_INSTANCE, ANY, CREATE));
    }
    for (var group : List.of(Groups.SUPERVISORS, Groups.ANALYSTS, Groups.ADMINISTRATORS)) {
      grants.add(Grant.of(group, Resources.APPLICATION, "cockpit", ACCESS));
      for (Resource models :
          List.of(
              Resources.DECISION_DEFINITION,
              Resources.DECISION_REQUIREMENTS_DEFINITION,
              Resources.DEPLOYMENT)) {
        grants.add(Grant.of(group, models, ANY, READ));
      }
    }
    grants.add(Grant.of(Groups.ADMINISTRATORS, Resources.APPLICATION, "tasklist", ACCESS));
    grants.add(Grant.of(Groups.ADMINISTRATORS, Resources.FILTER, ANY, ALL));
    return grants;
  }

  /** The roles that find work in Tasklist. */
  static Set<String> workersOf(Collection<CaseKind> kinds) {
    var workers = new LinkedHashSet<String>();
    kinds.forEach(kind -> workers.addAll(kind.workers()));
    return workers;
  }

  private static void addKind(CaseKind kind, List<Grant> grants) {
    for (var group : kind.workers()) {
      grants.add(onProcess(group, kind, permissionsOf(group)));
    }
    // Risk cases are no business of those who mind the software: not even that there is one.
    var isClosed = kind.workers().equals(Set.of(Groups.RISK_MANAGERS));
    for (var group : MINDERS) {
      if (isClosed || Groups.ANALYSTS.equals(group)) {
        grants.add(onProcess(group, kind, Set.of(ProcessDefinitionPermissions.READ)));
      } else {
        grants.add(
            onProcess(
                group,
                kind,
                Set.of(
                    ProcessDefinitionPermissions.READ,
                    READ_INSTANCE,
                    RETRY_JOB,
                    SUSPEND_INSTANCE)));
      }
    }
  }

  private static Set<ProcessDefinitionPermissions> permissionsOf(String worker) {
    return Groups.SUPERVISORS.equals(worker)
        ? Set.of(
            ProcessDefinitionPermissions.READ,
            READ_TASK,
            TASK_WORK,
            TASK_ASSIGN,
            CREATE_INSTANCE,
            READ_INSTANCE,
            READ_HISTORY,
            RETRY_JOB,
            SUSPEND_INSTANCE)
        : Set.of(ProcessDefinitionPermissions.READ, READ_TASK, TASK_WORK, CREATE_INSTANCE);
  }

  private static Grant onProcess(
      String group, CaseKind kind, Set<ProcessDefinitionPermissions> permissions) {
    return new Grant(group, Resources.PROCESS_DEFINITION, kind.flow(), Set.copyOf(permissions));
  }
}
