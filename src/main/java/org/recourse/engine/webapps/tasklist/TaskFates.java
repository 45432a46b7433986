package org.recourse.engine.webapps.tasklist;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.recourse.casefile.CaseAccess;
import org.recourse.casefile.CaseFiles;
import org.recourse.casefile.SignedOn;
import org.springframework.stereotype.Component;

/**
 * Finds out what became of a task, so that people are told what is true and not what is likely.
 * Whoever may not see its case learns nothing of it.
 */
@Component
class TaskFates {

  private final HistoryService history;
  private final CaseFiles files;
  private final CaseAccess access;

  TaskFates(HistoryService history, CaseFiles files, CaseAccess access) {
    this.history = history;
    this.files = files;
    this.access = access;
  }

  TaskFate of(String taskId, SignedOn person) {
    if (taskId == null) {
      return TaskFate.UNKNOWN;
    }
    var task = history.createHistoricTaskInstanceQuery().taskId(taskId).singleResult();
    if (task == null || !maySee(person, task)) {
      return TaskFate.UNKNOWN;
    }
    if (task.getEndTime() == null) {
      return TaskFate.STILL_OPEN;
    }
    if (!"completed".equals(task.getDeleteReason())) {
      return TaskFate.NO_LONGER_NEEDED;
    }
    return person.username().equals(task.getAssignee())
        ? TaskFate.COMPLETED_BY_YOU
        : TaskFate.COMPLETED_BY_ANOTHER;
  }

  private boolean maySee(SignedOn person, HistoricTaskInstance task) {
    var process =
        history
            .createHistoricProcessInstanceQuery()
            .processInstanceId(task.getProcessInstanceId())
            .singleResult();
    return process != null
        && process.getBusinessKey() != null
        && files
            .findByNumber(process.getBusinessKey())
            .filter(file -> access.maySee(file, person))
            .isPresent();
  }
}
