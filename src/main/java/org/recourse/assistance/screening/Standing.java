package org.recourse.assistance.screening;

/** How a patient stands with a program. */
public enum Standing {
  ELIGIBLE,
  NOT_ELIGIBLE,
  /** A fact is open, and the result depends on it. */
  NEEDS_ANSWER
}
