package org.recourse.assistance.dispute;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.recourse.assistance.desk.DecisionKnown;
import org.recourse.assistance.grant.Grant;
import org.recourse.assistance.grant.GrantBook;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.CaseStatus;
import org.recourse.casefile.InvalidInput;
import org.recourse.casefile.NotAllowedNow;
import org.recourse.casefile.NotYours;
import org.recourse.casefile.SignedOn;
import org.recourse.deadline.calendar.BusinessCalendar;
import org.springframework.stereotype.Component;

/** Which cases can be disputed, and who may answer. */
@Component
class DecidedCase {

  private final List<DecisionKnown> decisions;
  private final GrantBook grants;

  DecidedCase(List<DecisionKnown> decisions, GrantBook grants) {
    this.decisions = decisions;
    this.grants = grants;
  }

  /**
   * Refuses a dispute of what is not decided.
   *
   * @throws NotAllowedNow when nothing is decided, or the application was taken back
   * @throws InvalidInput when the dispute would have come before the decision
   */
  void mustComeBefore(CaseFile file, Instant received) {
    if (!file.isOpen() && file.status() != CaseStatus.CLOSED) {
      throw NotAllowedNow.afterTheEndOf(file.number());
    }
    LocalDate decidedOn =
        decisions.stream()
            .map(known -> known.decidedOn(file.id()))
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder())
            .orElseGet(() -> firstGrant(file.id()));
    if (decidedOn == null) {
      throw new NotAllowedNow(
          "Nothing is decided in the case %s, so there is nothing to dispute yet. Add a note to it if somebody must know."
              .formatted(file.number()));
    }
    if (BusinessCalendar.dayOf(received).isBefore(decidedOn)) {
      throw InvalidInput.in("receivedAt", "lies before the day of the decision");
    }
  }

  /** The sign-in names of everybody who prepared or approved a decision. */
  Set<String> decidedBy(UUID caseId) {
    Set<String> people = new TreeSet<>();
    decisions.forEach(known -> people.addAll(known.decidedBy(caseId)));
    return people;
  }

  /**
   * Refuses somebody who had a hand in a decision.
   *
   * @throws NotYours when this person prepared or approved a decision of the case
   */
  void mustBeSomebodyElse(UUID caseId, SignedOn person) {
    if (decidedBy(caseId).contains(person.username())) {
      throw new NotYours(
          "You prepared or approved this decision, so somebody else answers the dispute. Give the"
              + " task back.");
    }
  }

  private LocalDate firstGrant(UUID caseId) {
    return grants.of(caseId).stream().map(Grant::from).min(Comparator.naturalOrder()).orElse(null);
  }
}
