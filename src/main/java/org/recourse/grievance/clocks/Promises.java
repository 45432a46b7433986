package org.recourse.grievance.clocks;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.recourse.casefile.InvalidInput;
import org.recourse.deadline.CaseClock;
import org.recourse.deadline.Deadlines;
import org.recourse.deadline.calendar.BusinessCalendar;
import org.springframework.stereotype.Component;

/**
 * The day a status letter names, held against the clocks that would end before it: those it answers
 * and extends.
 */
@Component
class Promises {

  /** The letter that the rules name for such an extension. */
  static final String LETTER = "grievance-status";

  private final Deadlines deadlines;

  Promises(Deadlines deadlines) {
    this.deadlines = deadlines;
  }

  /**
   * Refuses a day that no extension reaches.
   *
   * @throws InvalidInput naming how many days there are
   */
  void check(UUID caseId, LocalDate today, int days) {
    LocalDate promised = today.plusDays(days);
    for (CaseClock clock : endingBefore(caseId, promised)) {
      LocalDate latest = deadlines.latest(clock.id()).orElse(dayOf(clock));
      if (promised.isAfter(latest)) {
        throw InvalidInput.in(
            "statusDays", words(clock, latest, (int) ChronoUnit.DAYS.between(today, latest)));
      }
    }
  }

  /**
   * Extends what ends before this day, as far as the rules allow; the clocks that were extended.
   */
  List<Long> keep(UUID caseId, LocalDate promised, String reason) {
    return endingBefore(caseId, promised).stream()
        .filter(clock -> extend(clock, promised, reason))
        .map(CaseClock::id)
        .toList();
  }

  private boolean extend(CaseClock clock, LocalDate promised, String reason) {
    Optional<LocalDate> latest =
        deadlines.latest(clock.id()).filter(day -> day.isAfter(dayOf(clock)));
    latest.ifPresent(
        day -> deadlines.extendUntil(clock.id(), day.isBefore(promised) ? day : promised, reason));
    return latest.isPresent();
  }

  private List<CaseClock> endingBefore(UUID caseId, LocalDate day) {
    return deadlines.of(caseId).stream()
        .filter(clock -> clock.isRunning() && clock.isExtendedBy(LETTER))
        .filter(clock -> dayOf(clock).isBefore(day))
        .toList();
  }

  private static LocalDate dayOf(CaseClock clock) {
    return BusinessCalendar.dayOf(clock.dueAt());
  }

  private static String words(CaseClock clock, LocalDate latest, int days) {
    return days < 1
        ? "the clock '%s' can't be extended any more; finish the answer and send it"
            .formatted(clock.label())
        : "the clock '%s' may run until %s at the latest, so name at most %d"
            .formatted(clock.label(), latest, days);
  }
}
