package org.recourse.priorauth.clocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recourse.RecourseTest;
import org.recourse.deadline.calendar.BusinessCalendar;
import org.recourse.deadline.calendar.DueDates;
import org.recourse.deadline.rules.DeadlineRules;
import org.springframework.beans.factory.annotation.Autowired;

/** Until when each level can be appealed and must be decided, counted by hand. */
@RecourseTest
class AppealDueDatesTests {

  @Autowired DeadlineRules rules;
  @Autowired DueDates dates;

  @ParameterizedTest
  @CsvSource({
    "MEDICARE_ADVANTAGE, 1, DENIAL_NOTICED, false, 2026-11-23T10:00-08:00,"
        + " 2027-01-27T23:59:59-08:00",
    "MEDICARE_ADVANTAGE, 1, APPEAL_RECEIVED, true, 2026-10-30T14:00-07:00, 2026-11-02T13:00-08:00",
    "MEDICARE_ADVANTAGE, 1, APPEAL_RECEIVED, false, 2026-12-15T14:00-08:00,"
        + " 2027-01-14T23:59:59-08:00",
    "MEDICARE_ADVANTAGE, 2, DENIAL_NOTICED, false, 2026-11-24T10:00-08:00,"
        + " 2026-12-03T23:59:59-08:00",
    "MEDI_CAL_MANAGED, 1, DENIAL_NOTICED, false, 2026-11-23T10:00-08:00, 2027-01-22T23:59:59-08:00",
    "MEDI_CAL_MANAGED, 2, DENIAL_NOTICED, false, 2026-11-23T10:00-08:00, 2027-03-23T23:59:59-07:00",
    "MEDI_CAL_MANAGED, 2, APPEAL_RECEIVED, true, 2026-11-25T10:00-08:00, 2026-12-02T23:59:59-08:00",
    "MEDI_CAL_MANAGED, 2, APPEAL_RECEIVED, false, 2026-11-23T10:00-08:00,"
        + " 2027-02-21T23:59:59-08:00",
    "MEDI_CAL_MANAGED, 3, DENIAL_NOTICED, false, 2026-11-23T10:00-08:00, 2027-03-23T23:59:59-07:00",
    "MEDI_CAL_MANAGED, 3, APPEAL_RECEIVED, true, 2026-11-25T10:00-08:00, 2026-12-02T23:59:59-08:00",
    "MEDI_CAL_REVIEW, 2, DENIAL_NOTICED, false, 2026-08-31T10:00-07:00, 2027-02-28T23:59:59-08:00",
    "MEDI_CAL_REVIEW, 2, APPEAL_RECEIVED, false, 2026-12-01T10:00-08:00, 2027-01-15T23:59:59-08:00",
    "MEDI_CAL_REVIEW, 2, APPEAL_RECEIVED, true, 2026-10-30T14:00-07:00, 2026-11-02T23:59:59-08:00",
    "MEDI_CAL_FFS, 1, DENIAL_NOTICED, false, 2026-11-23T10:00-08:00, 2027-02-21T23:59:59-08:00",
    "COMMERCIAL, 1, DENIAL_NOTICED, false, 2026-11-23T10:00-08:00, 2027-05-22T23:59:59-07:00",
    "COMMERCIAL, 1, APPEAL_RECEIVED, true, 2026-11-25T10:00-08:00, 2026-11-28T23:59:59-08:00",
    "COMMERCIAL, 2, DENIAL_NOTICED, false, 2026-08-31T10:00-07:00, 2027-02-28T23:59:59-08:00",
    "ERISA, 1, DENIAL_NOTICED, false, 2026-11-23T10:00-08:00, 2027-05-22T23:59:59-07:00",
    "ERISA, 1, APPEAL_RECEIVED, true, 2026-03-06T14:00-08:00, 2026-03-09T15:00-07:00",
    "ERISA, 2, DENIAL_NOTICED, false, 2026-10-31T10:00-07:00, 2027-02-28T23:59:59-08:00"
  })
  void a_level_ends_on_its_day(
      String track,
      int level,
      String event,
      boolean expedited,
      OffsetDateTime from,
      OffsetDateTime due) {
    var facts = Map.<String, Object>of("track", track, "level", level, "expedited", expedited);
    var starting =
        rules.starting("priorauth", event, BusinessCalendar.dayOf(from.toInstant()), facts);

    assertThat(starting).hasSize(1);
    var rule = starting.get(0);
    assertThat(
            dates
                .count(
                    from.toInstant(),
                    List.of(rule.firstLeg()),
                    List.of(),
                    rule.rollForward(),
                    rule.endOfDay())
                .dueAt())
        .isEqualTo(due.toInstant());
  }
}
