package org.recourse.grievance.inquiry;

import java.util.UUID;
import org.recourse.casefile.departments.Department;

/** Tells a department, or its head, that a question waits. */
public interface DepartmentNotices {

  /** Tells them; never what the question says. */
  void tell(UUID caseId, Department department, Notice notice);
}
