package org.recourse.risk.harm;

/** A scale on which harm is rated. All three are kept; none is computed from another. */
public enum HarmScale {
  /** The hospital's own, 0 to 4. */
  INTERNAL,
  /** Harm scale of the Agency for Healthcare Research and Quality. */
  AHRQ,
  /** Index of medication errors, A to I. */
  NCC_MERP
}
