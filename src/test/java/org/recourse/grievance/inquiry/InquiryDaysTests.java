package org.recourse.grievance.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.recourse.RecourseTest;
import org.recourse.deadline.calendar.SkippedDay;
import org.springframework.beans.factory.annotation.Autowired;

/** A department is not asked to answer on Thanksgiving. */
@RecourseTest
class InquiryDaysTests {

  @Autowired private InquiryDays days;

  @Test
  void three_business_days_before_thanksgiving_end_when_the_office_closes_on_monday() {
    var asked = ZonedDateTime.parse("2026-11-23T19:10:00-08:00[America/Los_Angeles]");

    var counted = days.after(asked.toInstant(), 3);

    assertThat(counted.dueAt())
        .isEqualTo(ZonedDateTime.parse("2026-11-30T17:00:00-08:00").toInstant());
    assertThat(counted.skipped())
        .extracting(SkippedDay::day)
        .containsExactly(
            LocalDate.of(2026, 11, 26),
            LocalDate.of(2026, 11, 27),
            LocalDate.of(2026, 11, 28),
            LocalDate.of(2026, 11, 29));
  }
}
