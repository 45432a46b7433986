package org.recourse.grievance.inquiry;

import java.time.Instant;
import org.recourse.engine.EngineClock;
import org.springframework.stereotype.Component;

/**
 * Counts calendar days, at the same time of day in the hospital, until the deadline room's business
 * calendar takes this place: a weekend or holiday is still counted here.
 */
@Component
class CalendarDays implements InquiryDays {

  @Override
  public Instant after(Instant start, int businessDays) {
    return start.atZone(EngineClock.HOSPITAL).plusDays(businessDays).toInstant();
  }
}
