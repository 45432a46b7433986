package org.recourse.assistance.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.recourse.assistance.collections.CollectionsHolds;
import org.recourse.assistance.grant.Grant;
import org.recourse.assistance.grant.GrantBook;
import org.recourse.assistance.watch.HelpChanges;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.CaseFiles;
import org.recourse.casefile.Timeline;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Does what follows when it is known how a plan goes on. */
@Service
@Transactional
public class PlanSettling {

  static final String HOLD = "PLAN";

  private final PlanBook book;
  private final PlanClock period;
  private final ActivePlans plans;
  private final GrantBook grants;
  private final CollectionsHolds holds;
  private final HelpChanges help;
  private final CaseFiles files;
  private final Timeline timeline;

  PlanSettling(
      PlanBook book,
      PlanClock period,
      ActivePlans plans,
      GrantBook grants,
      CollectionsHolds holds,
      HelpChanges help,
      CaseFiles files,
      Timeline timeline) {
    this.book = book;
    this.period = period;
    this.plans = plans;
    this.grants = grants;
    this.holds = holds;
    this.help = help;
    this.files = files;
    this.timeline = timeline;
  }

  /** Does what counselor and supervisor came to. Safe to repeat. */
  public void settle(UUID caseId) {
    CaseFile file = files.getHeld(caseId);
    book.open(caseId).ifPresent(round -> settle(file, round, round.settledBy()));
  }

  /**
   * Settles a round: with new terms everything is screened again while bills stay held; a plan that
   * has ended helped until yesterday; else it goes on.
   */
  void settle(CaseFile file, PlanRound round, String outcome) {
    UUID caseId = file.id();
    round.outcome = outcome;
    round.settledOn = plans.today();
    Map<String, Object> changes = new HashMap<>(book.keep(round));
    if ("ENDED".equals(outcome)) {
      changes.putAll(grants.keep(caseId, List.of(ended(plans.granted(caseId)))));
    }
    timeline.record(
        caseId,
        "PLAN_SETTLED",
        "It is settled how the payment plan goes on.",
        Map.of("outcome", outcome, "changes", changes));
    period.end(caseId, outcome);
    if ("NEW_TERMS".equals(outcome)) {
      holds.place(caseId, "APPLICATION");
      help.screenAgain(file, "PLAN");
    }
    holds.release(caseId, HOLD);
    help.lookAgain(file);
  }

  private Grant ended(Grant plan) {
    return new Grant(
        plan.program(), plan.name(), plan.from(), plans.today().minusDays(1), null, plan.basis());
  }
}
