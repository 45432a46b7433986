package org.recourse.grievance.road.office;

/**
 * Another office that must know of a complaint. What peer review, risk management and human
 * resources find out stays with them (Cal. Evid. Code 1157, 42 CFR Part 3: confirm with
 * compliance); of those only the day they handled it is kept.
 */
public enum Office {
  PLAN(true),
  CIVIL_RIGHTS_COORDINATOR(true),
  PRIVACY_OFFICER(true),
  RISK_MANAGEMENT(false),
  QIO(true),
  MEDICAL_STAFF_OFFICE(false),
  HUMAN_RESOURCES(false);

  private final boolean disclosed;

  Office(boolean disclosed) {
    this.disclosed = disclosed;
  }

  /** Whether what the office answers may stand in the file of the complaint. */
  boolean isDisclosed() {
    return disclosed;
  }
}
