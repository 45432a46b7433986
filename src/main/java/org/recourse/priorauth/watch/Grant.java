package org.recourse.priorauth.watch;

import java.time.LocalDate;

/**
 * What the payer has granted of one service line.
 *
 * @param line counted from 1, as the request lists them
 * @param asked the units asked for; more than one make a series of appointments
 * @param careFrom first day of the care asked for
 * @param careUntil last day of the care asked for
 * @param granted units; null where the payer named none
 * @param validFrom null where the payer named no day
 * @param validUntil null where the payer named no day
 * @param used units so far
 */
public record Grant(
    int line,
    String code,
    int asked,
    LocalDate careFrom,
    LocalDate careUntil,
    Integer granted,
    LocalDate validFrom,
    LocalDate validUntil,
    int used) {

  boolean isSeries() {
    return asked > 1;
  }

  boolean isUsedUp() {
    return granted != null && granted > 0 && used >= granted;
  }

  /** Whether the payer's days leave this one out. */
  boolean leavesOut(LocalDate day) {
    return validFrom != null && day.isBefore(validFrom)
        || validUntil != null && day.isAfter(validUntil);
  }
}
