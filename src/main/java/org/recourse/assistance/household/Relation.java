package org.recourse.assistance.household;

/** What a member of the household is to the patient. */
public enum Relation {
  PATIENT,
  SPOUSE,
  REGISTERED_DOMESTIC_PARTNER,
  CHILD,
  /** A parent of the patient. */
  PARENT,
  /** Another adult who brings the patient up. */
  CARETAKER,
  /** Another child of the patient's parents or caretakers. */
  SIBLING,
  OTHER;

  boolean isPartner() {
    return this == SPOUSE || this == REGISTERED_DOMESTIC_PARTNER;
  }
}
