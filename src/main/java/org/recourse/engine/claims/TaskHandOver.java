package org.recourse.engine.claims;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.StaffMember;
import org.recourse.engine.AsCaller;
import org.springframework.stereotype.Component;

/** Gives the tasks that somebody has claimed in a case to a colleague, in the house's name. */
@Component
public class TaskHandOver {

  private final TaskService tasks;
  private final AsCaller as;

  TaskHandOver(TaskService tasks, AsCaller as) {
    this.tasks = tasks;
    this.as = as;
  }

  /**
   * Hands over in all processes of the case, in the caller's transaction. A task that is not
   * offered to any group of the successor goes back to its own group.
   *
   * @param from the sign-in name of whoever had claimed them
   */
  public HandedTasks handOver(CaseFile file, String from, StaffMember to) {
    List<String> given = new ArrayList<>();
    List<String> released = new ArrayList<>();
    as.houseDoes(
        () -> {
          for (Task task : claimed(file, from)) {
            boolean fits = isFor(task, to);
            tasks.setAssignee(task.getId(), fits ? to.username() : null);
            (fits ? given : released).add(task.getName());
          }
        });
    return new HandedTasks(given, released);
  }

  private List<Task> claimed(CaseFile file, String username) {
    return tasks
        .createTaskQuery()
        .processInstanceBusinessKey(file.number())
        .taskAssignee(username)
        .orderByTaskCreateTime()
        .asc()
        .list();
  }

  private boolean isFor(Task task, StaffMember colleague) {
    return tasks.getIdentityLinksForTask(task.getId()).stream()
        .filter(link -> link.getGroupId() != null)
        .anyMatch(link -> colleague.groups().contains(link.getGroupId()));
  }
}
