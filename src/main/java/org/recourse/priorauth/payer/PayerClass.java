package org.recourse.priorauth.payer;

/** Which laws bind a payer; also the track of its clocks. */
public enum PayerClass {
  MEDICARE_ADVANTAGE,
  /** Medi-Cal managed care in a Knox-Keene plan: federal and state law at once. */
  MEDI_CAL_MANAGED,
  MEDI_CAL_FFS,
  /** Commercial and Covered California plans. */
  COMMERCIAL,
  /** Self-funded by an employer. */
  ERISA
}
