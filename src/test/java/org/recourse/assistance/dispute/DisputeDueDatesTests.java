package org.recourse.assistance.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recourse.RecourseTest;
import org.recourse.deadline.calendar.BusinessCalendar;
import org.recourse.deadline.calendar.DueDates;
import org.recourse.deadline.rules.DeadlineRules;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Until when a dispute is answered, counted by hand: thirty calendar days, to the end of the day.
 */
@RecourseTest
class DisputeDueDatesTests {

  @Autowired DeadlineRules rules;
  @Autowired DueDates dates;
  @Autowired AnswerDays days;

  @Test
  void the_letter_promises_the_days_of_the_table() {
    assertThat(days.on(LocalDate.of(2026, 11, 28))).isEqualTo(30);
    assertThat(days.on(LocalDate.of(2024, 12, 31))).as("before the rule").isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-27T10:00-08:00, 2026-12-27T23:59:59-08:00",
    "2027-01-29T23:30-08:00, 2027-02-28T23:59:59-08:00",
    "2028-01-30T00:10-08:00, 2028-02-29T23:59:59-08:00",
    "2027-02-20T10:00-08:00, 2027-03-22T23:59:59-07:00",
    "2027-10-15T10:00-07:00, 2027-11-14T23:59:59-08:00",
    "2026-12-02T01:00-05:00, 2026-12-31T23:59:59-08:00"
  })
  void the_patient_has_the_answer_on_the_thirtieth_day(OffsetDateTime from, OffsetDateTime due) {
    var starting =
        rules.starting(
            "assistance",
            "DECISION_DISPUTED",
            BusinessCalendar.dayOf(from.toInstant()),
            Map.of("track", "DISPUTE"));

    assertThat(starting).hasSize(1);
    var rule = starting.get(0);
    assertThat(rule.clock()).isEqualTo(DisputeClock.CLOCK);
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
