package org.recourse.grievance.delegation;

/** What a delegation lets somebody decide; the column decider of grievance-tracks names one. */
public enum Scope {
  /** The hospital's own answer to a grievance (42 CFR 482.13(a)(2), SOM A-0119). */
  HOSPITAL_GRIEVANCE("hospital grievances"),
  /** A civil-rights grievance, as the named coordinator does (45 CFR 92.7, 28 CFR 35.107). */
  CIVIL_RIGHTS("civil-rights grievances"),
  /** Whether private information was breached, as the privacy officer does (45 CFR 164.402). */
  PRIVACY("privacy complaints");

  private final String words;

  Scope(String words) {
    this.words = words;
  }

  /** The same in words. */
  public String words() {
    return words;
  }
}
