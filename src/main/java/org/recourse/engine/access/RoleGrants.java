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
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.recourse.casefile.CaseKind;
import org.recourse.casefile.Groups;
import org.recourse.engine.InnerProcess;

/** What each role may do in the engine, worked out from the kinds of cases there are. */
class RoleGrants {

  private static final Set<String> MINDERS = Set.of(Groups.ANALYSTS, Groups.ADMINISTRATORS);

  private static final Set<ProcessDefinitionPermissions> STEERING =
      Set.of(
          ProcessDefinitionPermissions.READ,
          READ_TASK,
          TASK_WORK,
          TASK_ASSIGN,
          CREATE_INSTANCE,
          READ_INSTANCE,
          READ_HISTORY,
          RETRY_JOB,
          SUSPEND_INSTANCE);

  private RoleGrants() {}

  static List<Grant> of(Collection<CaseKind> kinds, Collection<InnerProcess> inner) {
    var grants = new ArrayList<Grant>();
    var confined =
        kinds.stream().filter(CaseKind::confined).map(CaseKind::flow).collect(Collectors.toSet());
    for (var kind : kinds) {
      addProcess(kind.flow(), kind.workers(), kind.confined(), grants);
      if (kind.confined()) {
        // Nobody else steers such cases, so those who work on them do.
        kind.workers()
            .forEach(
                group -> grants.add(Grant.of(group, Resources.APPLICATION, "cockpit", ACCESS)));
      }
    }
    inner.forEach(process -> addInner(process, confined.contains(process.flow()), grants));
    for (var group : workersOf(kinds, inner)) {
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
  static Set<String> workersOf(Collection<CaseKind> kinds, Collection<InnerProcess> inner) {
    var workers = new LinkedHashSet<String>();
    kinds.forEach(kind -> workers.addAll(kind.workers()));
    inner.stream().map(InnerProcess::oneOfMany).filter(Objects::nonNull).forEach(workers::add);
    return workers;
  }

  private static void addInner(InnerProcess process, boolean confined, List<Grant> grants) {
    addProcess(process.key(), process.workers(), confined, grants);
    if (process.oneOfMany() != null) {
      // Which of its tasks they see is a matter of each task.
      grants.add(
          onProcess(process.oneOfMany(), process.key(), Set.of(ProcessDefinitionPermissions.READ)));
    }
  }

  private static void addProcess(
      String key, Set<String> workers, boolean confined, List<Grant> grants) {
    for (var group : workers) {
      grants.add(onProcess(group, key, confined ? STEERING : permissionsOf(group)));
    }
    // Who may read a definition is told how many cases run on it, so of what is confined the
    // minders of the software read the files.
    if (confined) {
      return;
    }
    for (var group : MINDERS) {
      if (Groups.ANALYSTS.equals(group)) {
        grants.add(onProcess(group, key, Set.of(ProcessDefinitionPermissions.READ)));
      } else {
        grants.add(
            onProcess(
                group,
                key,
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
        ? STEERING
        : Set.of(ProcessDefinitionPermissions.READ, READ_TASK, TASK_WORK, CREATE_INSTANCE);
  }

  private static Grant onProcess(
      String group, String key, Set<ProcessDefinitionPermissions> permissions) {
    return new Grant(group, Resources.PROCESS_DEFINITION, key, Set.copyOf(permissions));
  }
}
