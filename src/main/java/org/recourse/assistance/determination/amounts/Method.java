package org.recourse.assistance.determination.amounts;

/** How a program that the house decides comes to what is owed. */
public enum Method {
  /** A share of each bill by the county's scale. */
  ABILITY_TO_PAY,
  /** Charity care or a discount on each bill, by the hospital's policy. */
  HOSPITAL_DISCOUNT,
  /** One liability a year for the whole family. */
  ANNUAL_LIABILITY,
  /** Charges count against a cap of the calendar year. */
  YEARLY_CAP,
  /** What is left is paid in instalments. */
  INSTALMENTS
}
