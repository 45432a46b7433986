package org.recourse.deadline.calendar;

/** When a due day is over. */
public enum DayEnd {
  /** At its last moment. */
  END_OF_DAY,
  /** When the office closes. */
  CLOSE_OF_BUSINESS
}
