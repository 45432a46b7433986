package org.recourse.deadline.calendar;

/** Whether a period that ends on a day without work lasts until the next day of work. */
public enum RollForward {
  /** It ends where it ends, as CMS plan clocks do. */
  NONE(null),
  /** To the next business day (Code Civ. Proc. 12a; from knowledge: confirm with compliance). */
  BUSINESS_DAY(Unit.BUSINESS_DAYS),
  /** To the next working day of the county. */
  WORKING_DAY(Unit.WORKING_DAYS);

  private final Unit to;

  RollForward(Unit to) {
    this.to = to;
  }

  /** The kind of day it rolls to; null when it does not roll. */
  Unit to() {
    return to;
  }
}
