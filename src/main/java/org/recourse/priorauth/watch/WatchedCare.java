package org.recourse.priorauth.watch;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * The care an approval was given for, as it stands today.
 *
 * @param appointment null where none is made
 * @param verified when somebody last looked whether the coverage is in force
 * @param settledFor the reason for a renewal that a person has answered; null where nobody was
 *     asked
 * @param grants never empty
 */
record WatchedCare(
    LocalDate appointment, LocalDate verified, String settledFor, List<Grant> grants) {

  /** The last day on which this line is needed: one visit ends with its appointment. */
  LocalDate neededUntil(Grant grant) {
    if (appointment == null) {
      return grant.careUntil();
    }
    return grant.isSeries() && grant.careUntil().isAfter(appointment)
        ? grant.careUntil()
        : appointment;
  }

  /** The last day of it all. */
  LocalDate lastDay() {
    return grants.stream().map(this::neededUntil).max(Comparator.naturalOrder()).orElseThrow();
  }

  /** The first day of the month in which the care begins; coverage is looked up again in it. */
  LocalDate monthOfCare() {
    LocalDate begins =
        appointment != null
            ? appointment
            : grants.stream().map(Grant::careFrom).min(Comparator.naturalOrder()).orElseThrow();
    return begins.withDayOfMonth(1);
  }
}
