package org.recourse.risk.duty;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Map;
import org.recourse.deadline.calendar.BusinessCalendar;
import org.recourse.engine.EngineClock;

/**
 * When the things happened that clocks count from.
 *
 * @param reportedAt when risk management was told
 * @param firstContactAt when any unit of the hospital first heard of it
 * @param known when what happened, by the words of the deadlines tables; what is not there is not
 *     known or did not happen
 */
public record Moments(Instant reportedAt, Instant firstContactAt, Map<String, Instant> known) {

  private static final String REPORTED = "REPORTED";
  private static final String DISCOVERED = "BREACH_DISCOVERED";
  private static final String DISCOVERY_YEAR_ENDED = "DISCOVERY_YEAR_ENDED";

  /** From when this duty's clock counts. */
  StartMoment of(Duty duty) {
    if (duty.startEvent().equals(REPORTED)) {
      return new StartMoment(reportedAt, false);
    }
    if (duty.startEvent().equals(DISCOVERY_YEAR_ENDED)) {
      StartMoment discovered = of(DISCOVERED, duty.untilKnown());
      return new StartMoment(yearEnd(discovered.at()), discovered.provisional());
    }
    return of(duty.startEvent(), duty.untilKnown());
  }

  private StartMoment of(String event, UntilKnown untilKnown) {
    Instant at = known.get(event);
    boolean waits = at == null && untilKnown == UntilKnown.WAITS;
    return new StartMoment(at == null && !waits ? firstContactAt : at, at == null && !waits);
  }

  /** The last second of the hospital's calendar year: the clock's day 0 is 31 December. */
  private static Instant yearEnd(Instant at) {
    return at == null
        ? null
        : BusinessCalendar.dayOf(at)
            .withMonth(12)
            .withDayOfMonth(31)
            .atTime(LocalTime.of(23, 59, 59))
            .atZone(EngineClock.HOSPITAL)
            .toInstant();
  }
}
