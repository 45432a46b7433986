package org.recourse.grievance.letters;

/** When the flow writes letters. */
public enum Occasion {
  /** Once it is triaged: that we have it. */
  ACKNOWLEDGEMENT,
  /** Once a health plan has it: what we sent on. */
  FORWARDING,
  /** While it takes longer: how many days more. */
  STATUS,
  /** When it is decided: the answer. */
  RESOLUTION
}
