package org.recourse.grievance;

/** What the law calls what the patient said (42 CFR 482.13(a)(2)). */
enum Classification {
  /** Must be investigated and answered in writing. */
  GRIEVANCE,
  /** Settled on the spot or outside the rule; kept in the log. */
  COMPLAINT
}
