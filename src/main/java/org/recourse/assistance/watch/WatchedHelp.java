package org.recourse.assistance.watch;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.recourse.assistance.grant.Grant;

/**
 * The help a patient was granted, as it stands today.
 *
 * @param appointment the patient's next one; null where none is known
 * @param verified when somebody last looked up the coverage; null where nobody did
 * @param asked the renewals the patient was written to about
 * @param settled the renewals of which the patient said whether to renew
 * @param askAgainOn when to try again to reach the patient; null where nobody tried in vain
 * @param changed whether something was told that may change every answer
 * @param deceased whether the patient has died: nobody renews and no appointment comes
 * @param somethingOpen whether the case waits for something else, such as a dispute
 */
record WatchedHelp(
    List<Grant> grants,
    LocalDate appointment,
    LocalDate verified,
    Set<String> asked,
    Set<String> settled,
    LocalDate askAgainOn,
    boolean changed,
    boolean deceased,
    boolean somethingOpen) {

  /** The help that has not ended before this day. */
  List<Grant> lasting(LocalDate day) {
    return grants.stream().filter(g -> g.until() == null || !g.until().isBefore(day)).toList();
  }

  /** The help of this day that can be renewed and of which the patient said nothing yet. */
  List<Grant> renewable(LocalDate day) {
    return deceased
        ? List.of()
        : lasting(day).stream()
            .filter(grant -> grant.renewFrom() != null && !settled.contains(renewal(grant)))
            .toList();
  }

  /** Of these, what has come due. */
  List<Grant> due(LocalDate day) {
    return renewable(day).stream().filter(grant -> !grant.renewFrom().isAfter(day)).toList();
  }

  /** One renewal of one program: once it is renewed, help ends another day, and this is another. */
  static String renewal(Grant grant) {
    return grant.program() + " " + Objects.toString(grant.until(), "open");
  }

  /**
   * The first day of the month of the appointment, in which the coverage is looked up again; null
   * where none comes or somebody looked in that month.
   */
  LocalDate coverageFrom(LocalDate today) {
    if (deceased || appointment == null || appointment.isBefore(today)) {
      return null;
    }
    LocalDate month = appointment.withDayOfMonth(1);
    return verified != null && !verified.isBefore(month) ? null : month;
  }
}
