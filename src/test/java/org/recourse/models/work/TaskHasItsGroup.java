package org.recourse.models.work;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.recourse.casefile.Groups;
import org.recourse.models.Bundle;
import org.recourse.models.Drawing;
import org.recourse.models.ModelRule;

/** A task is offered to known roles, never to a person: people leave, roles stay. */
public final class TaskHasItsGroup implements ModelRule {

  @Override
  public List<String> findings(Bundle bundle) {
    return bundle.drawings().stream().flatMap(this::findings).toList();
  }

  private Stream<String> findings(Drawing drawing) {
    return drawing
        .all(UserTask.class)
        .filter(task -> !isOfferedToRoles(task))
        .map(task -> drawing.at(task, "offer it to candidate groups out of " + Groups.ALL));
  }

  private static boolean isOfferedToRoles(UserTask task) {
    return Groups.ALL.containsAll(task.getCamundaCandidateGroupsList())
        && !task.getCamundaCandidateGroupsList().isEmpty()
        && task.getCamundaCandidateUsersList().isEmpty()
        && task.getCamundaAssignee() == null;
  }
}
