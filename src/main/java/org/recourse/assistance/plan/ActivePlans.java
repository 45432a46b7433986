package org.recourse.assistance.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.recourse.assistance.determination.DeterminationBook;
import org.recourse.assistance.determination.ProgramDecision;
import org.recourse.assistance.grant.Grant;
import org.recourse.assistance.grant.GrantBook;
import org.recourse.casefile.CaseAccess;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.CaseFiles;
import org.recourse.casefile.CaseNotFound;
import org.recourse.casefile.Groups;
import org.recourse.casefile.NamedPeople;
import org.recourse.casefile.NotAllowedNow;
import org.recourse.casefile.NotYours;
import org.recourse.casefile.SignedOn;
import org.recourse.deadline.calendar.BusinessCalendar;
import org.springframework.stereotype.Component;

/** The payment plans in force, for billing and those who work on the cases. */
@Component
class ActivePlans {

  static final String PROGRAM = "PAYMENT_PLAN";

  private static final Set<String> TELLERS =
      Set.of(Groups.BILLING, Groups.FINANCIAL_COUNSELORS, Groups.SUPERVISORS);

  private final CaseFiles files;
  private final GrantBook grants;
  private final DeterminationBook determinations;
  private final CaseAccess access;
  private final NamedPeople named;
  private final SignedOn person;
  private final Clock clock;

  ActivePlans(
      CaseFiles files,
      GrantBook grants,
      DeterminationBook determinations,
      CaseAccess access,
      NamedPeople named,
      SignedOn person,
      Clock clock) {
    this.files = files;
    this.grants = grants;
    this.determinations = determinations;
    this.access = access;
    this.named = named;
    this.person = person;
    this.clock = clock;
  }

  /**
   * The case with this number that has a plan; billing learns nothing else of it.
   *
   * @param action as the access log calls it
   * @throws NotYours when this person's role does not tell of payments
   * @throws CaseNotFound when there is no such case, none with a plan, or one that names them
   */
  CaseFile toTell(String number, String action) {
    if (!person.isSystem() && person.groups().stream().noneMatch(TELLERS::contains)) {
      throw new NotYours(
          "Billing, financial counselors and supervisors tell of payments of a plan. Ask one of"
              + " them.");
    }
    CaseFile file =
        files
            .findByNumber(number)
            .filter(found -> granted(found.id()) != null)
            .orElseThrow(() -> new CaseNotFound(number));
    var mayTell = !named.of(file.id()).contains(person.username());
    access.log(file.id(), person, action, mayTell);
    if (!mayTell) {
      throw new CaseNotFound(number);
    }
    return file;
  }

  /**
   * The plan that is in force.
   *
   * @throws NotAllowedNow when its time is over or the case is closed
   */
  Grant inForce(CaseFile file) {
    Grant plan = granted(file.id());
    if (!file.isOpen() || plan.until() != null && plan.until().isBefore(today())) {
      throw new NotAllowedNow(
          "The plan of the case %s is over, so nothing was noted. A patient who still owes may apply again at any time."
              .formatted(file.number()));
    }
    return plan;
  }

  /** The plan of a case; null where none was granted. */
  Grant granted(UUID caseId) {
    return grants.of(caseId).stream()
        .filter(grant -> grant.program().equals(PROGRAM))
        .findFirst()
        .orElse(null);
  }

  /** What is paid a month, in cents; null where nobody determined it. */
  Long monthlyCents(UUID caseId) {
    return determinations
        .of(caseId)
        .flatMap(
            made ->
                made.decided().decisions().stream()
                    .filter(decision -> decision.program().equals(PROGRAM))
                    .filter(ProgramDecision::isApproved)
                    .map(decision -> decision.amounts().plan().monthlyCents())
                    .findFirst())
        .orElse(null);
  }

  LocalDate today() {
    return BusinessCalendar.dayOf(clock.instant());
  }
}
