package org.recourse.grievance.letters;

/** When the flow writes letters. */
public enum Occasion {
  /** Once it is triaged: that we have it, and what we sent on. */
  ACKNOWLEDGEMENT,
  /** While it takes longer: how many days more. */
  STATUS,
  /** When it is decided: the answer. */
  RESOLUTION
}
