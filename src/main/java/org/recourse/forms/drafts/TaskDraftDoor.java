package org.recourse.forms.drafts;

import org.recourse.casefile.SignedOn;
import org.recourse.engine.TaskDoor;
import org.springframework.stereotype.Component;

/**
 * A draft belongs to whoever may see its task or start its process, and to them only as long as
 * they may.
 */
@Component
class TaskDraftDoor implements DraftDoor {

  private static final String START = "start:";

  private final TaskDoor tasks;

  TaskDraftDoor(TaskDoor tasks) {
    this.tasks = tasks;
  }

  @Override
  public boolean isOpen(String form, SignedOn person) {
    if (person.isSystem()) {
      return false;
    }
    return form.startsWith(START)
        ? tasks.mayStart(form.substring(START.length()), person)
        : tasks.maySee(form, person);
  }
}
