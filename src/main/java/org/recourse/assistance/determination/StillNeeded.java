package org.recourse.assistance.determination;

/** What is needed before a determination counts. */
public enum StillNeeded {
  /** An amount depends on something nobody has said yet. */
  AMOUNTS,
  /** A second person approves it. */
  APPROVAL,
  NOTHING,
  /** The patient chose nothing that the house decides. */
  NO_DECISION
}
