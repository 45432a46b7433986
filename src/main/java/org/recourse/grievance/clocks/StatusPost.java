package org.recourse.grievance.clocks;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.recourse.correspondence.Letter;
import org.recourse.correspondence.Letters;
import org.recourse.deadline.calendar.BusinessCalendar;
import org.springframework.stereotype.Component;

/** Finds status letters in the log of letters. */
@Component
class StatusPost {

  private final Letters letters;

  StatusPost(Letters letters) {
    this.letters = letters;
  }

  /**
   * The date of a status letter that has left the office, or lies with the print room.
   *
   * @return empty when it has not, or nobody can be written to
   */
  Optional<LocalDate> goneOn(UUID caseId, int position) {
    return letters.of(caseId).stream()
        .filter(letter -> letter.purpose().equals("status-" + position))
        .filter(letter -> letter.state().isGone() || letter.queuedAt() != null)
        .map(Letter::composedAt)
        .map(BusinessCalendar::dayOf)
        .findFirst();
  }
}
