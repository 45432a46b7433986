package org.recourse.grievance;

/** What the second person says to a drafted resolution. */
enum Approval {
  APPROVED,
  SENT_BACK
}
