package org.recourse.grievance.inquiry;

import java.time.Instant;
import java.util.List;
import org.recourse.deadline.calendar.Counted;
import org.recourse.deadline.calendar.DayEnd;
import org.recourse.deadline.calendar.DueDates;
import org.recourse.deadline.calendar.Leg;
import org.recourse.deadline.calendar.RollForward;
import org.recourse.deadline.calendar.Unit;
import org.springframework.stereotype.Component;

/** Counts the business days a department has; the last one ends when the office closes. */
@Component
class InquiryDays {

  private final DueDates dates;

  InquiryDays(DueDates dates) {
    this.dates = dates;
  }

  /** The moment this many business days after another, and the days that did not count. */
  Counted after(Instant start, int businessDays) {
    return dates.count(
        start,
        List.of(Leg.of(businessDays, Unit.BUSINESS_DAYS)),
        List.of(),
        RollForward.NONE,
        DayEnd.CLOSE_OF_BUSINESS);
  }
}
