package org.recourse.assistance.household;

/** How a member is tied to the patient by a tax return. */
enum TaxTie {
  NONE,
  /** Claimed by the patient or by the patient's spouse. */
  OF_PATIENT,
  /** Claims the patient. */
  PATIENTS_FILER,
  /** Claimed by the person who claims the patient. */
  SAME_FILER;

  static TaxTie of(Household household, int place) {
    int patient = household.patientsPlace();
    Integer patientsFiler = household.patient().taxDependentOf();
    Integer filer = household.members().get(place).taxDependentOf();
    if (place == patient) {
      return NONE;
    }
    if (patientsFiler != null && patientsFiler == place) {
      return PATIENTS_FILER;
    }
    if (filer == null) {
      return NONE;
    }
    if (filer.equals(patientsFiler)) {
      return SAME_FILER;
    }
    boolean claimed =
        filer == patient || household.members().get(filer).relation() == Relation.SPOUSE;
    return claimed ? OF_PATIENT : NONE;
  }
}
