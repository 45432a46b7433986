package org.recourse.priorauth.update;

import java.time.LocalDate;
import java.util.List;

/**
 * What is no longer as it was asked for.
 *
 * @param appointmentOn the new day of the appointment; null where it stays
 * @param lines those whose days or units are others now; empty where none are
 * @param reason in words; kept in the record alone
 */
public record RequestChange(LocalDate appointmentOn, List<ChangedLine> lines, String reason) {

  /** Takes no list for no lines. */
  public RequestChange {
    lines = lines == null ? List.of() : List.copyOf(lines);
  }

  /**
   * One line of the request.
   *
   * @param line counted from 1
   * @param units null where they stay
   * @param from null where it stays
   * @param to null where it stays
   */
  public record ChangedLine(int line, Integer units, LocalDate from, LocalDate to) {}
}
