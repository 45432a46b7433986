package org.recourse.assistance.determination;

/** What the house says to an application to one program. */
public enum Outcome {
  APPROVED,
  DENIED,
  /** Nothing is left for the program to help with. */
  NOT_NEEDED,
  /** Something has to be known first. */
  OPEN
}
