package org.recourse.deadline.rules;

/** On whose word a clock runs. */
public enum Kind {
  /** A law's: nobody pauses it. */
  STATUTORY,
  /** The hospital's own. */
  POLICY
}
