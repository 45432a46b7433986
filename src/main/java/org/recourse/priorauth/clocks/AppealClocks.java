package org.recourse.priorauth.clocks;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.recourse.deadline.ClockTrigger;
import org.recourse.deadline.Deadlines;
import org.recourse.deadline.calendar.DayEnd;
import org.recourse.deadline.calendar.DueDates;
import org.recourse.deadline.calendar.Leg;
import org.recourse.deadline.calendar.RollForward;
import org.recourse.deadline.calendar.Unit;
import org.recourse.priorauth.payer.PayerClass;
import org.springframework.stereotype.Component;

/** The time to contest a denial, and the time in which an appeal must be decided. */
@Component
public class AppealClocks {

  /** Until when we can file; it presses no payer. */
  static final String FILING = "APPEAL_FILING";

  private static final String DECISION = "APPEAL_DECISION";

  private final Deadlines deadlines;
  private final DueDates dates;

  AppealClocks(Deadlines deadlines, DueDates dates) {
    this.deadlines = deadlines;
    this.dates = dates;
  }

  /** Until when a talk between clinicians can be asked for, in business days from the denial. */
  public Instant talkUntil(Instant denied, int businessDays) {
    return dates
        .count(
            denied,
            List.of(Leg.of(businessDays, Unit.BUSINESS_DAYS)),
            List.of(),
            RollForward.NONE,
            DayEnd.CLOSE_OF_BUSINESS)
        .dueAt();
  }

  /** A denial was noticed: until when this level can be appealed. */
  public Instant noticed(UUID caseId, PayerClass payerClass, int level, Instant at) {
    return deadlines.start(caseId, trigger(payerClass, "DENIAL_NOTICED", at, level, false)).stream()
        .filter(clock -> clock.clock().equals(FILING))
        .findFirst()
        .orElseThrow()
        .dueAt();
  }

  /** An appeal was filed: we were in time or not, and now the other side's time runs. */
  public void filed(UUID caseId, PayerClass payerClass, int level, boolean expedited, Instant at) {
    deadlines.met(caseId, null, FILING, at, "FILED");
    deadlines.start(caseId, trigger(payerClass, "APPEAL_RECEIVED", at, level, expedited));
  }

  /** The denial is overturned: nothing is left to contest. */
  public void overturned(UUID caseId) {
    deadlines.cancel(caseId, null, "OVERTURNED");
  }

  /** An appeal was decided. */
  public void decided(UUID caseId, Instant at) {
    deadlines.met(caseId, null, DECISION, at, "DECIDED");
  }

  private static ClockTrigger trigger(
      PayerClass payerClass, String event, Instant at, int level, boolean expedited) {
    return new ClockTrigger(
        payerClass.name(), event, at, Map.of("level", level, "expedited", expedited));
  }
}
