package org.recourse.assistance.determination.amounts;

/** What kind of help a decision gives, as letters word it. */
public enum Help {
  /** Nothing is owed for the care. */
  FREE,
  /** A part of each bill is owed. */
  PART,
  /** At most one amount a year is owed. */
  ANNUAL,
  /** Charges are owed up to a cap of the calendar year. */
  CAPPED,
  /** What is left is paid in instalments without interest. */
  INSTALMENTS
}
