package org.recourse.risk.duty;

/** What shows that a duty was done; no duty is done without. */
public enum Proof {
  /** Who was reached, told or met. */
  NAME,
  /** When it was done. */
  TIME,
  /** The number or confirmation the agency gave. */
  CONFIRMATION_NUMBER,
  /** The letter that was sent. */
  LETTER,
  /** A copy of what was handed over. */
  COPY,
  /** Where something is kept. */
  PLACE,
  /** What was said, kept in the risk file alone. */
  CONTENT
}
