package org.recourse.assistance.watch;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The patient's next appointment, where a form asks for it. */
@Component
class NextAppointment {

  private static final String KEY = "appointmentOn";

  private final HelpBook book;
  private final Appointments appointments;

  NextAppointment(HelpBook book, Appointments appointments) {
    this.book = book;
    this.appointments = appointments;
  }

  /**
   * Keeps the day that was filled in. The one that is on record already may be past.
   *
   * @return it as kept, null where none is planned; empty where the form was not answered
   */
  Map<String, Object> take(UUID caseId, Map<String, Object> given) {
    if (!given.containsKey(KEY)) {
      return Map.of();
    }
    String text = (String) given.get(KEY);
    LocalDate day = text == null ? null : LocalDate.parse(text);
    if (day != null && !day.equals(book.get(caseId).appointmentOn)) {
      appointments.check(KEY, day);
    }
    Map<String, Object> kept = new HashMap<>();
    kept.put(KEY, text);
    kept.putAll(book.change(caseId, record -> record.appointmentOn = day));
    return kept;
  }
}
