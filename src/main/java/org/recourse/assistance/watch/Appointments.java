package org.recourse.assistance.watch;

import java.time.LocalDate;
import org.recourse.casefile.InvalidInput;
import org.springframework.stereotype.Component;

/** Says which day can be that of a patient's next appointment. */
@Component
class Appointments {

  /** Nobody tells of anything older, in years. */
  static final int A_LIFE = 130;

  private final HelpBook book;
  private final HelpWatchSettings settings;

  Appointments(HelpBook book, HelpWatchSettings settings) {
    this.book = book;
    this.settings = settings;
  }

  /**
   * Refuses a day that cannot be one.
   *
   * @param day null where none is planned, which is fine
   * @throws InvalidInput when it is past, or further ahead than the hospital plans
   */
  void check(String field, LocalDate day) {
    LocalDate today = book.today();
    if (day != null && day.isBefore(today)) {
      throw InvalidInput.in(field, "must be today or later");
    }
    if (day != null && day.isAfter(today.plus(settings.appointmentAhead()))) {
      throw InvalidInput.in(field, "lies too far ahead; check the year");
    }
  }
}
