package org.recourse.risk.owed;

/** Where a duty of a case stands. */
public enum DutyState {
  /** Somebody of the house owes it now. */
  OPEN,
  /** Its time waits for something that may never come, such as an appeal. */
  WAITING,
  /** Somebody outside the house may do it until then; only its last day is watched. */
  WATCHED,
  /** It was done, and what proves it is on record. */
  DONE,
  /** By what is known now it is owed no longer. */
  NOT_OWED;

  boolean isSettled() {
    return this == DONE || this == NOT_OWED;
  }
}
