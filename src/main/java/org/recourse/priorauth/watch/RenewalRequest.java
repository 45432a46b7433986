package org.recourse.priorauth.watch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.recourse.priorauth.line.LineBook;

/** The answers of a request that asks for what an approval leaves out. */
final class RenewalRequest {

  private static final String KEY = LineBook.KEY;
  private static final String GOES_ON = "careGoesOn";
  private static final Set<String> OF_A_LINE =
      Set.of("code", "modifiers", "place", "description", "descriptionTranslated", "diagnosis");

  private final Map<String, Object> before;
  private final LocalDate appointment;
  private final LocalDate today;

  /**
   * A request for more.
   *
   * @param before what is on record in the case that is approved
   * @param appointment as it stands; null where none is made
   */
  RenewalRequest(Map<String, Object> before, LocalDate appointment, LocalDate today) {
    this.before = before;
    this.appointment = appointment;
    this.today = today;
  }

  /**
   * What the start form is answered with: all that it asks as it was before, with what is left of
   * the lines.
   *
   * @param asked the keys of the start form
   */
  Map<String, Object> answers(Set<String> asked, String receivedAt, List<Grant> grants) {
    Map<String, Object> answers = new LinkedHashMap<>(before);
    answers.keySet().retainAll(asked);
    answers.put("receivedAt", receivedAt);
    if (asked.contains(GOES_ON)) {
      answers.put(GOES_ON, "YES");
    }
    if (appointment != null) {
      answers.put("appointmentOn", appointment.toString());
    }
    List<Map<String, Object>> lines = new ArrayList<>();
    List<?> rows = (List<?>) before.get(KEY);
    grants.forEach(grant -> lines.add(line((Map<?, ?>) rows.get(grant.line() - 1), grant)));
    answers.put(KEY, lines);
    return answers;
  }

  private Map<String, Object> line(Map<?, ?> row, Grant grant) {
    Map<String, Object> line = new LinkedHashMap<>();
    row.forEach((key, value) -> line.put((String) key, value));
    line.keySet().retainAll(OF_A_LINE);
    LocalDate from = from(grant);
    LocalDate until =
        Stream.of(from, grant.careUntil(), appointment == null ? from : appointment)
            .max(LocalDate::compareTo)
            .orElseThrow();
    line.put("units", Math.max(1, grant.asked() - grant.used()));
    line.put("from", from.toString());
    line.put("to", until.toString());
    return line;
  }

  // The day after the approval ends, but never a day that is past or misses the appointment.
  private LocalDate from(Grant grant) {
    LocalDate next = grant.validUntil() == null ? today : grant.validUntil().plusDays(1);
    LocalDate from = grant.isUsedUp() || next.isBefore(today) ? today : next;
    boolean missesAppointment =
        appointment != null && !appointment.isBefore(today) && grant.leavesOut(appointment);
    return missesAppointment && appointment.isBefore(from) ? appointment : from;
  }
}
