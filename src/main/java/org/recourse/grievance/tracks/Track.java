package org.recourse.grievance.tracks;

/** A law or duty a complaint falls under; one complaint may fall under several. */
public enum Track {
  /** The hospital's own grievance process (42 CFR 482.13(a)(2)). */
  HOSPITAL_GRIEVANCE,
  /** About a health plan, which decides; the hospital forwards (Health and Safety Code 1368). */
  PLAN_GRIEVANCE,
  /** Unequal treatment (45 CFR 92.8, 28 CFR 35.107). */
  CIVIL_RIGHTS,
  /** Private information (45 CFR 164.530(d), Health and Safety Code 1280.15). */
  PRIVACY,
  /** A bill or financial help (Health and Safety Code 127400). */
  BILLING,
  /** A doctor's or other provider's conduct, for peer review (Evidence Code 1157). */
  PROVIDER_CONDUCT,
  /** An employee's conduct, for the department and human resources. */
  STAFF_CONDUCT
}
