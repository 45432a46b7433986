package org.recourse.deadline.calendar;

import java.time.LocalDate;

/**
 * A day that did not count.
 *
 * @param why e.g. {@code Saturday} or {@code Memorial Day (California state holiday)}
 */
public record SkippedDay(LocalDate day, String why, Kind kind) {

  /** What kept it from counting. */
  public enum Kind {
    WEEKEND,
    HOLIDAY,
    PAUSE
  }
}
