package org.recourse.risk.duty;

/** What a clock does while nobody has said when its start event was. */
public enum UntilKnown {
  /** It runs from first contact with any unit of the hospital. */
  FIRST_CONTACT,
  /** It waits: the event may never come, such as an appeal. */
  WAITS
}
