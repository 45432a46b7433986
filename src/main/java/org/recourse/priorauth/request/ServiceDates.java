package org.recourse.priorauth.request;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The days of one service.
 *
 * @param from the first day
 * @param to the last day
 */
record ServiceDates(LocalDate from, LocalDate to) {

  private static final int LONGEST_YEARS = 2;

  static ServiceDates of(String from, String to) {
    return new ServiceDates(LocalDate.parse(from), LocalDate.parse(to));
  }

  /**
   * What is wrong with them, as half-sentences by field.
   *
   * @param earliest the first day on which the care may be; null when it may have been before
   */
  Map<String, String> problems(LocalDate earliest, LocalDate appointment) {
    Map<String, String> problems = new LinkedHashMap<>();
    if (earliest != null && from.isBefore(earliest)) {
      problems.put("from", "lies in the past; for care that was given choose 'Already given'");
    }
    if (to.isBefore(from)) {
      problems.put("to", "lies before 'From'");
    } else if (to.isAfter(from.plusYears(LONGEST_YEARS))) {
      problems.put("to", "lies more than two years after 'From'");
    } else if (appointment != null && (appointment.isBefore(from) || appointment.isAfter(to))) {
      problems.put("to", "leaves out the day of the appointment");
    }
    return problems;
  }
}
