package org.recourse.correspondence.types;

import java.time.LocalDate;

/**
 * A number of days and a day that a letter promises together: counted from the date of the letter,
 * the days must end on that day.
 *
 * @param days the field that holds the number, in calendar days
 * @param date the field that holds the day
 */
public record Agreement(String days, String date) {

  /** Whether both lead to the same day; false when one of them cannot be read. */
  boolean holds(PrintedValues values) {
    var from = values.day(CommonFields.LETTER_DATE).map(LocalDate::toEpochDay);
    var to = values.day(date).map(LocalDate::toEpochDay);
    var count = values.pieces(days).stream().findFirst().map(Long::parseLong);
    return from.isPresent()
        && to.isPresent()
        && count.filter(n -> from.get() + n == to.get()).isPresent();
  }
}
