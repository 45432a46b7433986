package org.recourse.casefile.departments;

/** Work that stands in the way of closing a department; each flow that asks departments has one. */
public interface DepartmentUse {

  /** How many questions to this department are not settled yet. */
  int openQuestions(String departmentKey);
}
