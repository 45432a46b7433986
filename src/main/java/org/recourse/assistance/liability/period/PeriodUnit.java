package org.recourse.assistance.liability.period;

import java.time.LocalDate;
import java.time.YearMonth;

/** How a program counts its length. */
enum PeriodUnit {

  /** From day to day; the last day is the one before the same day of the month. */
  MONTHS {
    @Override
    LocalDate until(LocalDate from, long length) {
      return after(from, length).minusDays(1);
    }
  },

  /** Until the last day of the month so many months after the one it starts in. */
  MONTH_ENDS {
    @Override
    LocalDate until(LocalDate from, long length) {
      return YearMonth.from(from).plusMonths(length).atEndOfMonth();
    }
  };

  /** The last day. */
  abstract LocalDate until(LocalDate from, long length);

  /**
   * The same day of the month so many months later; where that month has no such day, the first of
   * the next, so that February never shortens anybody's help.
   */
  static LocalDate after(LocalDate from, long months) {
    YearMonth month = YearMonth.from(from).plusMonths(months);
    return month.isValidDay(from.getDayOfMonth())
        ? month.atDay(from.getDayOfMonth())
        : month.plusMonths(1).atDay(1);
  }
}
