package org.recourse.assistance.plan;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.recourse.casefile.CaseFiles;
import org.recourse.casefile.InvalidInput;
import org.recourse.casefile.NotAllowedNow;
import org.recourse.casefile.SignedOn;
import org.recourse.forms.desk.DeskForm;
import org.springframework.stereotype.Component;

/** Whether a plan ends whose payments were missed for the whole period. */
@Component
class DecideOnPlanForm implements DeskForm {

  private final PlanBook book;
  private final PlanClock period;
  private final CaseFiles files;
  private final SignedOn person;
  private final Clock clock;

  DecideOnPlanForm(PlanBook book, PlanClock period, CaseFiles files, SignedOn person, Clock clock) {
    this.book = book;
    this.period = period;
    this.files = files;
    this.person = person;
    this.clock = clock;
  }

  @Override
  public String form() {
    return "decide-on-plan";
  }

  @Override
  public Map<String, Object> take(UUID caseId, Map<String, Object> given) {
    files.getHeld(caseId);
    PlanRound round =
        book.open(caseId)
            .orElseThrow(() -> new NotAllowedNow("The missed payments are settled already."));
    round.decision = (String) given.get("planDecision");
    round.unpaid = Boolean.TRUE.equals(given.get("planUnpaid"));
    round.chanceGiven = Boolean.TRUE.equals(given.get("planChanceGiven"));
    round.decidedBy = person.username();
    if ("ENDED".equals(round.decision)) {
      mayEnd(caseId, round);
    }
    return book.keep(round);
  }

  // H&S 127425; from the fact sheet, confirm with compliance
  private void mayEnd(UUID caseId, PlanRound round) {
    Instant over = period.dueAt(caseId);
    if (over != null && clock.instant().isBefore(over)) {
      throw InvalidInput.in("planDecision", "the plan cannot end before the period is over");
    }
    if (!round.unpaid) {
      throw InvalidInput.in(
          "planUnpaid", "a plan ends only where billing finds no payment of the period");
    }
    if (!round.chanceGiven) {
      throw InvalidInput.in(
          "planChanceGiven", "a plan ends only where the patient had the chance of new terms");
    }
  }
}
