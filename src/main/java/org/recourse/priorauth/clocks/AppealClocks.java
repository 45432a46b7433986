package org.recourse.priorauth.clocks;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.recourse.deadline.CaseClock;
import org.recourse.deadline.ClockTrigger;
import org.recourse.deadline.Deadlines;
import org.recourse.deadline.calendar.BusinessCalendar;
import org.recourse.deadline.calendar.Counted;
import org.recourse.deadline.calendar.DayEnd;
import org.recourse.deadline.calendar.DueDates;
import org.recourse.deadline.calendar.Leg;
import org.recourse.deadline.calendar.RollForward;
import org.recourse.deadline.calendar.Unit;
import org.recourse.deadline.rules.DeadlineRules;
import org.springframework.stereotype.Component;

/** The time to contest a denial, and the time in which an appeal must be decided. */
@Component
public class AppealClocks {

  /** Until when we can file; it presses no payer. */
  static final String FILING = "APPEAL_FILING";

  /** Until when the patient can ask for care under way to go on meanwhile; it presses no payer. */
  static final String KEEPING = "KEEP_CARE";

  private static final String FLOW = "priorauth";
  private static final String NOTICED = "DENIAL_NOTICED";
  private static final String CUT_OFF = "ONGOING_CARE_DENIED";
  private static final String DECISION = "APPEAL_DECISION";

  private final Deadlines deadlines;
  private final DueDates dates;
  private final DeadlineRules rules;

  AppealClocks(Deadlines deadlines, DueDates dates, DeadlineRules rules) {
    this.deadlines = deadlines;
    this.dates = dates;
    this.rules = rules;
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

  /**
   * A denial was noticed: until when this level can be appealed. Where its time runs already, since
   * an earlier denial opened it too, that time goes on.
   *
   * @param track under which the tables know the level
   */
  public Instant noticed(UUID caseId, String track, int level, Instant at) {
    return deadlines.start(caseId, trigger(track, NOTICED, at, level, false)).stream()
        .filter(clock -> clock.clock().equals(FILING))
        .findFirst()
        .orElseThrow()
        .dueAt();
  }

  /**
   * Care that the patient gets already is not approved any more: until when it must be appealed for
   * the care to go on meanwhile (42 CFR 438.420).
   *
   * @return empty where the law of this track knows no such time
   */
  public Optional<Instant> cutOff(UUID caseId, String track, int level, Instant at) {
    return deadlines.start(caseId, trigger(track, CUT_OFF, at, level, false)).stream()
        .filter(clock -> clock.clock().equals(KEEPING))
        .findFirst()
        .map(CaseClock::dueAt);
  }

  /** Until when the patient can keep care under way by appealing; empty when that time is over. */
  public Optional<Instant> keepUntil(UUID caseId, Instant now) {
    return deadlines.of(caseId).stream()
        .filter(clock -> clock.clock().equals(KEEPING) && clock.isRunning())
        .map(CaseClock::dueAt)
        .filter(due -> due.isAfter(now))
        .findFirst();
  }

  /** Until when a level of this track can be appealed; empty when its time never ran. */
  public Optional<Instant> filingUntil(UUID caseId, String track) {
    return deadlines.of(caseId).stream()
        .filter(clock -> clock.clock().equals(FILING) && clock.track().equals(track))
        .reduce((earlier, latest) -> latest)
        .map(CaseClock::dueAt);
  }

  /**
   * Until when a level could be appealed that a decision of this moment opens; starts nothing.
   *
   * @return empty when the tables name no time for it
   */
  public Optional<Instant> filingUntil(String track, int level, Instant decided) {
    Map<String, Object> facts = Map.of("track", track, "level", level);
    return rules
        .of(FLOW, FILING, NOTICED, BusinessCalendar.dayOf(decided), facts)
        .map(
            rule ->
                dates.count(
                    decided,
                    List.of(rule.firstLeg()),
                    List.of(),
                    rule.rollForward(),
                    rule.endOfDay()))
        .map(Counted::dueAt);
  }

  /** An appeal was filed: we were in time or not, and now the other side's time runs. */
  public void filed(UUID caseId, String track, int level, boolean expedited, Instant at) {
    deadlines.met(caseId, track, FILING, at, "FILED");
    deadlines.met(caseId, track, KEEPING, at, "FILED");
    deadlines.start(caseId, trigger(track, "APPEAL_RECEIVED", at, level, expedited));
  }

  /** What was filed elsewhere leaves this track behind. */
  public void barred(UUID caseId, String track) {
    deadlines.cancel(caseId, track, "BARRED");
  }

  /** The denial is overturned: nothing is left to contest, before anybody. */
  public void overturned(UUID caseId) {
    deadlines.cancel(caseId, null, "OVERTURNED");
  }

  /** An appeal was decided. */
  public void decided(UUID caseId, Instant at) {
    deadlines.met(caseId, null, DECISION, at, "DECIDED");
  }

  private static ClockTrigger trigger(
      String track, String event, Instant at, int level, boolean expedited) {
    return new ClockTrigger(track, event, at, Map.of("level", level, "expedited", expedited));
  }
}
