package org.recourse.grievance.inquiry;

import java.util.Map;
import java.util.UUID;
import org.recourse.casefile.Timeline;
import org.recourse.casefile.departments.Department;
import org.springframework.stereotype.Component;

/**
 * Notes on the timeline that a department was to be told, and tells nobody: it finds the question
 * in Tasklist. Mail comes with the correspondence room.
 */
@Component
class TimelineNotices implements DepartmentNotices {

  private final Timeline timeline;

  TimelineNotices(Timeline timeline) {
    this.timeline = timeline;
  }

  @Override
  public void tell(UUID caseId, Department department, Notice notice) {
    timeline.record(
        caseId,
        "DEPARTMENT_TOLD",
        "A department was reminded in Tasklist that a question waits; no mail was sent.",
        Map.of("department", department.key(), "notice", notice.name()));
  }
}
