package org.recourse.assistance.plan;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.recourse.casefile.CaseFiles;
import org.recourse.casefile.InvalidInput;
import org.recourse.casefile.NotAllowedNow;
import org.recourse.casefile.SignedOn;
import org.recourse.forms.desk.DeskForm;
import org.springframework.stereotype.Component;

/** What a patient says on the phone about missed payments. */
@Component
class CallAboutPlanForm implements DeskForm {

  private final PlanBook book;
  private final ActivePlans plans;
  private final CaseFiles files;
  private final SignedOn person;

  CallAboutPlanForm(PlanBook book, ActivePlans plans, CaseFiles files, SignedOn person) {
    this.book = book;
    this.plans = plans;
    this.files = files;
    this.person = person;
  }

  @Override
  public String form() {
    return "call-about-plan";
  }

  @Override
  public Map<String, Object> take(UUID caseId, Map<String, Object> given) {
    files.getHeld(caseId);
    PlanRound round =
        book.open(caseId)
            .orElseThrow(() -> new NotAllowedNow("The missed payments are settled already."));
    LocalDate calledOn = LocalDate.parse((String) given.get("planCalledOn"));
    if (calledOn.isAfter(plans.today()) || calledOn.isBefore(round.firstMissed())) {
      throw InvalidInput.in(
          "planCalledOn",
          "must be the day of the call, after the missed payment, today or earlier");
    }
    round.answer = (String) given.get("planAnswer");
    round.calledOn = calledOn;
    round.calledBy = person.username();
    return book.keep(round);
  }
}
