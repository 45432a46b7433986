package org.recourse.assistance.liability.period;

import java.time.LocalDate;
import org.recourse.assistance.liability.Basis;

/**
 * How long a program helps.
 *
 * @param from the first day
 * @param until the last day
 * @param renewFrom the first day on which to renew; null where the program is not renewed
 */
public record Period(LocalDate from, LocalDate until, LocalDate renewFrom, Basis basis) {

  /**
   * The same help, ended sooner, as by the decision on a full Medi-Cal application; unchanged where
   * it ends before that day anyway.
   */
  public Period endedOn(LocalDate day) {
    return day.isBefore(until) ? new Period(from, day, null, basis) : this;
  }
}
