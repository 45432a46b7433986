package org.recourse.engine.webapps.tasklist;

import org.camunda.bpm.engine.HistoryService;
import org.springframework.stereotype.Component;

/** Finds out what became of a task, so that people are told what is true and not what is likely. */
@Component
class TaskFates {

  private final HistoryService history;

  TaskFates(HistoryService history) {
    this.history = history;
  }

  TaskFate of(String taskId, String username) {
    if (taskId == null) {
      return TaskFate.UNKNOWN;
    }
    var task = history.createHistoricTaskInstanceQuery().taskId(taskId).singleResult();
    if (task == null) {
      return TaskFate.UNKNOWN;
    }
    if (task.getEndTime() == null) {
      return TaskFate.STILL_OPEN;
    }
    if (!"completed".equals(task.getDeleteReason())) {
      return TaskFate.NO_LONGER_NEEDED;
    }
    return username.equals(task.getAssignee())
        ? TaskFate.COMPLETED_BY_YOU
        : TaskFate.COMPLETED_BY_ANOTHER;
  }
}
