package org.recourse.assistance.household;

/** Where an income comes from. */
public enum IncomeSource {
  /** Wages before taxes. */
  JOB,
  SELF_EMPLOYMENT,
  UNEMPLOYMENT,
  DISABILITY,
  SOCIAL_SECURITY,
  PENSION,
  SUPPORT,
  OTHER
}
