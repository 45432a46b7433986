package org.recourse.assistance.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.recourse.assistance.collections.CollectionsHolds;
import org.recourse.assistance.death.PatientDied;
import org.recourse.assistance.grant.Grant;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.CaseFiles;
import org.recourse.casefile.InvalidInput;
import org.recourse.casefile.NotAllowedNow;
import org.recourse.casefile.SignedOn;
import org.recourse.casefile.Timeline;
import org.recourse.deadline.calendar.BusinessCalendar;
import org.recourse.engine.CaseEngine;
import org.recourse.engine.EngineClock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in what billing tells about the payments of a plan (H&amp;S 127425). */
@Service
@Transactional
public class MissedPayments {

  private static final String PROCESS = "assistance-plan";
  private static final String SETTLED = "MissedPaymentsSettled";

  private final ActivePlans plans;
  private final PlanBook book;
  private final PlanClock period;
  private final PlanSettling settling;
  private final CollectionsHolds holds;
  private final CaseFiles files;
  private final Timeline timeline;
  private final CaseEngine engine;
  private final SignedOn person;

  MissedPayments(
      ActivePlans plans,
      PlanBook book,
      PlanClock period,
      PlanSettling settling,
      CollectionsHolds holds,
      CaseFiles files,
      Timeline timeline,
      CaseEngine engine,
      SignedOn person) {
    this.plans = plans;
    this.book = book;
    this.period = period;
    this.settling = settling;
    this.holds = holds;
    this.files = files;
    this.timeline = timeline;
    this.engine = engine;
    this.person = person;
  }

  /**
   * A payment of a plan did not come. With the first one collections are held, the period begins
   * and the patient is written to and called; those after it join it.
   *
   * @param dueOn the day on which it was due; today or earlier
   * @throws InvalidInput when that day cannot be
   * @throws NotAllowedNow when the plan is over
   */
  public MissedPayment missed(String number, LocalDate dueOn) {
    CaseFile file = files.getHeld(plans.toTell(number, "TELL_MISSED_PAYMENT").id());
    Grant plan = plans.inForce(file);
    if (dueOn == null || dueOn.isAfter(plans.today()) || dueOn.isBefore(plan.from())) {
      throw InvalidInput.in(
          "dueOn", "must be the day a payment of the plan was due, today or earlier");
    }
    Optional<PlanRound> open = book.open(file.id());
    if (open.isPresent()) {
      return join(file, open.get(), dueOn);
    }
    PlanRound round = new PlanRound();
    round.caseId = file.id();
    round.round = book.of(file.id()).size() + 1;
    round.missedOn = dueOn.toString();
    round.toldBy = person.username();
    timeline.record(
        file.id(),
        "PLAN_PAYMENT_MISSED",
        "A payment of the plan was missed; collections are held.",
        Map.of("changes", book.keep(round)));
    Instant until = takeUp(file.id());
    engine.beginBeside(file, PROCESS, Map.of());
    return told(file, false, until, "The patient is written to and called; collections are held.");
  }

  /** Holds collections and starts the period, where that is not done; returns when it is over. */
  public Instant takeUp(UUID caseId) {
    holds.place(caseId, PlanSettling.HOLD);
    return book.open(caseId)
        .map(round -> period.start(caseId, round.firstMissed()))
        .orElseGet(() -> plans.today().atStartOfDay(EngineClock.HOSPITAL).toInstant());
  }

  /**
   * A payment came in, so not every payment of the period was missed and the plan goes on.
   *
   * @param paidOn the day it came; today or earlier
   * @throws NotAllowedNow when no missed payment of the plan is on record
   */
  public void paid(String number, LocalDate paidOn) {
    CaseFile file = files.getHeld(plans.toTell(number, "TELL_PAYMENT").id());
    PlanRound round =
        book.open(file.id())
            .orElseThrow(
                () ->
                    new NotAllowedNow(
                        "No missed payment of the plan of %s is on record, so there is nothing to make good."
                            .formatted(number)));
    if (paidOn == null || paidOn.isAfter(plans.today()) || paidOn.isBefore(round.firstMissed())) {
      throw InvalidInput.in(
          "paidOn", "must be the day a payment came in after the missed one, today or earlier");
    }
    settling.settle(file, round, "PAID");
    engine.tellWaiting(file, SETTLED);
  }

  /** Nobody calls a patient who has died; bills are held for that. */
  @EventListener
  public void on(PatientDied death) {
    CaseFile file = files.getHeld(death.caseId());
    book.open(file.id())
        .ifPresent(
            round -> {
              settling.settle(file, round, "DIED");
              engine.tellWaiting(file, SETTLED);
            });
  }

  private MissedPayment join(CaseFile file, PlanRound round, LocalDate dueOn) {
    if (!round.missed().contains(dueOn)) {
      round.missedAlso(dueOn);
      timeline.record(
          file.id(),
          "PLAN_PAYMENT_MISSED",
          "One more payment of the plan was missed.",
          Map.of("changes", book.keep(round)));
    }
    return told(
        file,
        true,
        period.dueAt(file.id()),
        "Another missed payment of this plan is on record already; this joins it.");
  }

  private static MissedPayment told(CaseFile file, boolean joined, Instant until, String remark) {
    return new MissedPayment(file.number(), joined, BusinessCalendar.dayOf(until), remark);
  }
}
