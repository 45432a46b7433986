package org.recourse.engine.access;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.recourse.casefile.Groups;
import org.springframework.stereotype.Component;

/**
 * The lists everybody finds in Tasklist at the first sign-in. An administrator may change them; a
 * deleted one returns.
 */
@Component
class FilterSeeder {

  private static final String ME = "${currentUser()}";
  private static final String MY_GROUPS = "${currentUserGroups()}";

  private final FilterService filters;
  private final TaskService tasks;

  FilterSeeder(FilterService filters, TaskService tasks) {
    this.filters = filters;
    this.tasks = tasks;
  }

  /** Makes the lists that are missing; returns who may read each. */
  List<Grant> seed(Set<String> workers) {
    var grants = new ArrayList<Grant>();
    var place = 0;
    for (var list : lists().entrySet()) {
      place += 10;
      var id = idOf(list.getKey(), list.getValue(), place);
      for (var group : workers) {
        if (!"All open tasks".equals(list.getKey().name) || Groups.SUPERVISORS.equals(group)) {
          grants.add(Grant.of(group, Resources.FILTER, id, Permissions.READ));
        }
      }
    }
    return grants;
  }

  private Map<Named, TaskQuery> lists() {
    var lists = new LinkedHashMap<Named, TaskQuery>();
    lists.put(
        new Named("Mine", "What you have claimed"),
        tasks.createTaskQuery().taskAssigneeExpression(ME));
    lists.put(
        new Named("My groups", "What waits for somebody of your role"),
        tasks.createTaskQuery().taskCandidateGroupInExpression(MY_GROUPS));
    lists.put(
        new Named("Due today", "Yours or your group's, due before midnight"),
        mineOrMyGroups().dueAfterExpression("${now()}").dueBeforeExpression("${endOfToday()}"));
    lists.put(
        new Named("Overdue", "Yours or your group's, past its date"),
        mineOrMyGroups().dueBeforeExpression("${now()}"));
    lists.put(new Named("All open tasks", "Everybody's, for supervisors"), tasks.createTaskQuery());
    return lists;
  }

  private TaskQuery mineOrMyGroups() {
    return tasks
        .createTaskQuery()
        .or()
        .taskAssigneeExpression(ME)
        .taskCandidateGroupInExpression(MY_GROUPS)
        .endOr();
  }

  private String idOf(Named list, TaskQuery query, int place) {
    Filter filter =
        filters.createTaskFilterQuery().filterName(list.name).list().stream()
            .findFirst()
            .orElse(null);
    if (filter == null) {
      filter = filters.newTaskFilter(list.name);
      filter.setQuery(query);
      filter.setProperties(
          Map.of(
              "description",
              list.description,
              "priority",
              place,
              "color",
              "#17494d",
              "refresh",
              true));
      filters.saveFilter(filter);
    }
    return filter.getId();
  }

  private record Named(String name, String description) {}
}
