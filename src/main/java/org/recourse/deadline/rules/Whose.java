package org.recourse.deadline.rules;

/** Who has to act before a clock runs out. */
public enum Whose {
  HOSPITAL,
  PLAN,
  PATIENT,
  AGENCY
}
