package org.recourse.deadline.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recourse.deadline.calendar.DayEnd.CLOSE_OF_BUSINESS;
import static org.recourse.deadline.calendar.DayEnd.END_OF_DAY;
import static org.recourse.deadline.calendar.RollForward.BUSINESS_DAY;
import static org.recourse.deadline.calendar.RollForward.NONE;
import static org.recourse.deadline.calendar.RollForward.WORKING_DAY;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Due dates, each worked out by hand with a wall calendar. */
class DueDatesTests {

  private static final ZoneId LOS_ANGELES = ZoneId.of("America/Los_Angeles");
  private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm xx");

  private final DueDates dates = Tables.dueDates();

  @ParameterizedTest(name = "{1} {2} from {0}: {3} ({4})")
  @CsvSource({
    "2026-11-02T10:00, 5, CALENDAR_DAYS, 2026-11-07 23:59 -0800, ends on a Saturday",
    "2026-11-02T23:59, 30, CALENDAR_DAYS, 2026-12-02 23:59 -0800, over Thanksgiving",
    "2026-12-28T08:00, 7, CALENDAR_DAYS, 2027-01-04 23:59 -0800, over the year's end",
    "2028-02-27T08:00, 3, CALENDAR_DAYS, 2028-03-01 23:59 -0800, over a leap day",
    "2027-02-26T08:00, 3, CALENDAR_DAYS, 2027-03-01 23:59 -0800, without a leap day",
    "2026-03-05T09:00, 5, CALENDAR_DAYS, 2026-03-10 23:59 -0700, over the spring change",
    "2026-10-29T09:00, 5, CALENDAR_DAYS, 2026-11-03 23:59 -0800, over the autumn change",
    "2026-11-02T09:00, 0, CALENDAR_DAYS, 2026-11-02 23:59 -0800, on the day itself",
    "2026-11-20T16:00, 5, BUSINESS_DAYS, 2026-12-01 23:59 -0800, Thanksgiving and the Friday after",
    "2026-11-21T16:00, 1, BUSINESS_DAYS, 2026-11-23 23:59 -0800, begins on a Saturday",
    "2026-07-01T09:00, 2, BUSINESS_DAYS, 2026-07-03 23:59 -0700, Saturday 4 July moves nothing",
    "2026-06-18T09:00, 1, BUSINESS_DAYS, 2026-06-19 23:59 -0700, Juneteenth is a day of work",
    "2026-03-30T09:00, 1, BUSINESS_DAYS, 2026-04-01 23:59 -0700, Cesar Chavez Day",
    "2023-11-09T09:00, 1, BUSINESS_DAYS, 2023-11-13 23:59 -0800, Veterans Day on a Saturday",
    "2022-12-23T09:00, 1, BUSINESS_DAYS, 2022-12-27 23:59 -0800, Christmas on a Sunday",
    "2027-12-30T09:00, 1, BUSINESS_DAYS, 2027-12-31 23:59 -0800, New Year's on a Saturday",
    "2026-10-09T09:00, 1, BUSINESS_DAYS, 2026-10-12 23:59 -0700, Columbus Day is a day of work",
    "2026-10-09T09:00, 1, WORKING_DAYS, 2026-10-13 23:59 -0700, but not for the county",
    "2026-03-27T09:00, 2, WORKING_DAYS, 2026-04-02 23:59 -0700, both Chavez days",
    "2026-07-01T09:00, 2, WORKING_DAYS, 2026-07-06 23:59 -0700, county keeps Friday 3 July",
    "2025-01-08T09:00, 1, WORKING_DAYS, 2025-01-10 23:59 -0800, a county day of mourning",
    "2025-01-08T09:00, 1, BUSINESS_DAYS, 2025-01-09 23:59 -0800, state offices were open",
    "2026-03-07T12:00, 24, HOURS, 2026-03-08 13:00 -0700, 24 hours over the spring change",
    "2026-10-31T12:00, 24, HOURS, 2026-11-01 11:00 -0800, 24 hours over the autumn change",
    "2026-03-08T01:30, 1, HOURS, 2026-03-08 03:30 -0700, into the hour that does not exist",
    "2026-11-01T00:30, 1, HOURS, 2026-11-01 01:30 -0700, the first of two hours",
    "2026-11-01T00:30, 2, HOURS, 2026-11-01 01:30 -0800, the second of them",
    "2026-11-27T17:00, 72, HOURS, 2026-11-30 17:00 -0800, through a weekend",
    "2026-12-31T23:45, 30, MINUTES, 2027-01-01 00:15 -0800, into the new year",
    "2026-08-31T09:00, 6, MONTHS, 2027-02-28 23:59 -0800, a month that is too short",
    "2027-08-31T09:00, 6, MONTHS, 2028-02-29 23:59 -0800, or not quite"
  })
  void a_due_date(String from, int amount, Unit unit, String due, String why) {
    assertThat(
            local(
                dates
                    .count(at(from), List.of(Leg.of(amount, unit)), List.of(), NONE, END_OF_DAY)
                    .dueAt()))
        .as(why)
        .isEqualTo(due);
  }

  @ParameterizedTest(name = "{1} {2} from {0}: {3}, lawful until {5}")
  @CsvSource({
    "2026-11-02T10:00, 5, CALENDAR_DAYS, 2026-11-07 23:59 -0800, BUSINESS_DAY, 2026-11-09 23:59"
        + " -0800",
    "2026-11-19T10:00, 7, CALENDAR_DAYS, 2026-11-26 23:59 -0800, BUSINESS_DAY, 2026-11-30 23:59"
        + " -0800",
    "2026-10-05T10:00, 7, CALENDAR_DAYS, 2026-10-12 23:59 -0700, BUSINESS_DAY, 2026-10-12 23:59"
        + " -0700",
    "2026-10-05T10:00, 7, CALENDAR_DAYS, 2026-10-12 23:59 -0700, WORKING_DAY, 2026-10-13 23:59"
        + " -0700",
    "2026-11-02T10:00, 5, CALENDAR_DAYS, 2026-11-07 23:59 -0800, NONE, 2026-11-07 23:59 -0800"
  })
  void the_earlier_date_is_kept_where_the_law_rolls_forward(
      String from, int amount, Unit unit, String due, RollForward roll, String lawful) {
    var counted = dates.count(at(from), List.of(Leg.of(amount, unit)), List.of(), roll, END_OF_DAY);

    assertThat(local(counted.dueAt())).isEqualTo(due);
    assertThat(local(counted.lawfulUntil())).isEqualTo(lawful);
  }

  @Test
  void an_office_may_choose_to_keep_the_later_date() {
    var later = Tables.dueDates(Tables.settings(LocalTime.of(23, 59, 59), false));
    var counted = later.count(at("2026-11-02T10:00"), days(5), List.of(), BUSINESS_DAY, END_OF_DAY);

    assertThat(local(counted.dueAt())).isEqualTo("2026-11-09 23:59 -0800");
    assertThat(counted.rolledOver())
        .extracting(day -> day.day() + " " + day.why())
        .containsExactly("2026-11-07 Saturday", "2026-11-08 Sunday");
  }

  @Test
  void a_day_may_end_when_the_office_closes() {
    var counted =
        dates.count(
            at("2026-11-25T10:00"),
            List.of(Leg.of(1, Unit.BUSINESS_DAYS)),
            List.of(),
            NONE,
            CLOSE_OF_BUSINESS);

    assertThat(local(counted.dueAt())).isEqualTo("2026-11-30 17:00 -0800");
  }

  @Test
  void a_day_that_would_end_in_the_hour_that_does_not_exist_ends_when_the_clocks_change() {
    var early = Tables.dueDates(Tables.settings(LocalTime.of(2, 30), true));
    var counted = early.count(at("2026-03-06T10:00"), days(2), List.of(), NONE, END_OF_DAY);

    assertThat(local(counted.dueAt())).isEqualTo("2026-03-08 03:00 -0700");
  }

  @Test
  void every_day_left_out_has_a_name() {
    var counted =
        dates.count(
            at("2026-11-24T10:00"),
            List.of(Leg.of(3, Unit.BUSINESS_DAYS)),
            List.of(),
            NONE,
            END_OF_DAY);

    assertThat(counted.skipped())
        .extracting(day -> day.day() + " " + day.why())
        .containsExactly(
            "2026-11-26 Thanksgiving Day (California state holiday)",
            "2026-11-27 Day after Thanksgiving (California state holiday)",
            "2026-11-28 Saturday",
            "2026-11-29 Sunday");
    assertThat(counted.calendars()).singleElement().asString().startsWith("california-state 2026");
  }

  @Test
  void days_on_which_the_clock_stood_still_do_not_count() {
    var still = List.of(new Standstill(at("2026-11-03T15:00"), at("2026-11-06T00:00")));
    var counted = dates.count(at("2026-11-02T10:00"), days(5), still, NONE, END_OF_DAY);

    assertThat(local(counted.dueAt())).isEqualTo("2026-11-10 23:59 -0800");
    assertThat(counted.skipped()).extracting(SkippedDay::day).hasSize(3);
  }

  @Test
  void hours_in_which_the_clock_stood_still_do_not_count() {
    var still = List.of(new Standstill(at("2026-11-02T12:00"), at("2026-11-03T12:00")));
    var counted =
        dates.count(
            at("2026-11-02T10:00"), List.of(Leg.of(4, Unit.HOURS)), still, NONE, END_OF_DAY);

    assertThat(local(counted.dueAt())).isEqualTo("2026-11-03 14:00 -0800");
  }

  @Test
  void an_extension_goes_on_where_the_first_period_ended() {
    var legs = List.of(Leg.of(72, Unit.HOURS), Leg.of(14, Unit.CALENDAR_DAYS));

    assertThat(
            local(dates.count(at("2026-11-02T10:00"), legs, List.of(), NONE, END_OF_DAY).dueAt()))
        .isEqualTo("2026-11-19 23:59 -0800");
  }

  @Test
  void an_extension_may_count_from_a_later_day() {
    var legs =
        List.of(
            Leg.of(7, Unit.CALENDAR_DAYS),
            new Leg(10, Unit.CALENDAR_DAYS, LocalDate.of(2026, 11, 12)));

    assertThat(
            local(dates.count(at("2026-11-02T10:00"), legs, List.of(), NONE, END_OF_DAY).dueAt()))
        .isEqualTo("2026-11-22 23:59 -0800");
  }

  @Test
  void whatever_no_table_covers_is_said() {
    var beyond =
        dates.count(
            at("2028-12-28T10:00"),
            List.of(Leg.of(5, Unit.BUSINESS_DAYS)),
            List.of(),
            WORKING_DAY,
            END_OF_DAY);

    assertThat(beyond.beyondTables()).isTrue();
    assertThat(
            dates
                .count(at("2026-11-02T10:00"), days(5), List.of(), NONE, END_OF_DAY)
                .beyondTables())
        .isFalse();
  }

  private static List<Leg> days(int amount) {
    return List.of(Leg.of(amount, Unit.CALENDAR_DAYS));
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(LOS_ANGELES).toInstant();
  }

  private static String local(Instant moment) {
    return SHORT.format(moment.atZone(LOS_ANGELES));
  }
}
