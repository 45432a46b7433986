package org.recourse.casefile;

/** How closely a case is held. */
public enum Confidentiality {
  /** Whoever works on this kind of case may see it. */
  STANDARD,
  /** Supervisors and the people assigned alone. */
  RESTRICTED
}
