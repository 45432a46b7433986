package org.recourse.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.recourse.deadline.calendar.SkippedDay;

/** Why this date: ten cases, each checked by hand, in words a nurse can read. */
class ExplanationTests extends ClockStories {

  private static final String STATUS_LAW =
      "42 CFR 482.13(a)(2)(ii), SOM A-0122: seven days on average is guidance, no hard cap; else a"
          + " letter that states the number of days (from knowledge: confirm with compliance).";
  private static final String CHECKED = "checked on Tuesday, November 24, 2026: ";

  @Test
  void seven_days_without_anything_in_between() {
    says(
        hospital("FIRST_RESPONSE", "2026-11-02T10:00"),
        "Answer or status letter: due by the end of Monday, November 9, 2026.",
        "The clock started on Monday, November 2, 2026 at 10:00 AM, when the complaint was"
            + " received, and gives 7 calendar days, counted from the next day.",
        "This is the hospital's own clock, rule G02, " + CHECKED + STATUS_LAW);
  }

  @Test
  void a_business_day_over_thanksgiving() {
    var clock =
        plan("PLAN_EXEMPT_ANSWER", "KNOX_KEENE", false, "PLAN_EXEMPT_RECEIVED", "2026-11-25T15:30");

    says(
        clock,
        "Exempt grievance answered by phone: due by close of business on Monday, November 30, 2026"
            + " at 5:00 PM.",
        "The clock started on Wednesday, November 25, 2026 at 3:30 PM, when the plan received it by"
            + " phone, fax, email or online, and gives 1 business day, counted from the next day.",
        "Left out: Thanksgiving Day (California state holiday) on November 26, Day after"
            + " Thanksgiving (California state holiday) on November 27, 2 weekend days.",
        "This is a law's clock, rule P02, "
            + CHECKED
            + "Health and Safety Code 1368(a)(4)(B): close of the next business day (from"
            + " knowledge: confirm with compliance).");
  }

  @Test
  void five_days_that_end_on_a_saturday() {
    says(
        plan("PLAN_ACKNOWLEDGEMENT", "MEDI_CAL", false, "PLAN_RECEIVED", "2026-11-23T16:45"),
        "Plan acknowledgement letter: due by the end of Saturday, November 28, 2026.",
        "The clock started on Monday, November 23, 2026 at 4:45 PM, when the plan received it, and"
            + " gives 5 calendar days, counted from the next day.",
        "Its last day is no day of work (Saturday on November 28, Sunday on November 29), so the"
            + " law allows until the end of Monday, November 30, 2026; we keep the earlier date.",
        "This is a law's clock, rule P01, "
            + CHECKED
            + "Health and Safety Code 1368(a)(4)(A), 28 CCR 1300.68(d)(1); five days seen in a"
            + " plan's published process, the text not: confirm with compliance.");
  }

  @Test
  void an_extension() {
    var clock =
        plan("PLAN_RESOLUTION", "MEDICARE_ADVANTAGE", false, "PLAN_RECEIVED", "2026-11-02T10:00");
    deadlines.extend(clock.id(), 14, "Records are awaited");

    says(
        clock,
        "Plan resolution letter: due by the end of Wednesday, December 16, 2026.",
        "The clock started on Monday, November 2, 2026 at 10:00 AM, when the plan received it, and"
            + " gives 30 calendar days, counted from the next day.",
        "It was extended by 14 calendar days on Monday, November 2, 2026, with the letter"
            + " plan-extension.",
        "This is a law's clock, rule P08, "
            + CHECKED
            + "42 CFR 422.564; 14 days more when the member asks or it helps the member, with"
            + " written reason.");
  }

  @Test
  void a_pause() {
    var clock = hospital("RESOLUTION", "2026-11-02T10:00");
    now("2026-11-10T14:00");
    deadlines.pause(clock.id(), LocalDate.of(2026, 11, 17), "The patient is away");

    says(
        clock,
        "Final letter: due by the end of Wednesday, December 9, 2026.",
        "The clock started on Monday, November 2, 2026 at 10:00 AM, when the complaint was"
            + " received, and gives 30 calendar days, counted from the next day.",
        "It stood still from Tuesday, November 10, 2026 until Tuesday, November 17, 2026.",
        "This is the hospital's own clock, rule G03, "
            + CHECKED
            + "Hospital policy; 42 CFR 482.13(a)(2)(iii), SOM A-0122 and A-0123: surveyed hospitals"
            + " set 30 days; confirm with compliance.");
    assertThat(deadlines.explain(clock.id()).skipped())
        .hasSize(7)
        .allMatch(day -> day.kind() == SkippedDay.Kind.PAUSE);
    assertThat(deadlines.explain(clock.id()).pauses()).hasSize(1);
  }

  @Test
  void an_extension_after_it_had_run_out_over_the_year_s_end() {
    var clock = hospital("FIRST_RESPONSE", "2026-12-28T10:00");
    now("2027-01-06T10:00");
    deadlines.extend(clock.id(), 10, "The department answers late");

    says(
        clock,
        "Answer or status letter: due by the end of Saturday, January 16, 2027.",
        "The clock started on Monday, December 28, 2026 at 10:00 AM, when the complaint was"
            + " received, and gives 7 calendar days, counted from the next day.",
        "It was extended by 10 calendar days on Wednesday, January 6, 2027, with the letter"
            + " grievance-status, counted from that day because it had run out.",
        "This is the hospital's own clock, rule G02, " + CHECKED + STATUS_LAW);
  }

  @Test
  void twenty_four_hours_over_the_spring_change() {
    says(
        plan(
            "PLAN_URGENT_RESOLUTION",
            "MEDICARE_ADVANTAGE",
            true,
            "PLAN_RECEIVED",
            "2026-03-07T12:00"),
        "Urgent plan resolution: due by Sunday, March 8, 2026 at 1:00 PM.",
        "The clock started on Saturday, March 7, 2026 at 12:00 PM, when the plan received it, and"
            + " gives 24 hours.",
        "This is a law's clock, rule P09, "
            + CHECKED
            + "42 CFR 422.564: refusal to expedite, or an extension taken.");
  }

  @Test
  void six_months_into_a_month_that_is_too_short() {
    says(
        plan("IMR_FILING", "KNOX_KEENE", false, "PLAN_ANSWERED", "2026-08-31T09:00"),
        "Member asks DMHC for independent review: due by the end of Sunday, February 28, 2027.",
        "The clock started on Monday, August 31, 2026 at 9:00 AM, when the plan answered in"
            + " writing, and gives 6 months, counted from the next day.",
        "Its last day is no day of work (Sunday on February 28), so the law allows until the end of"
            + " Monday, March 1, 2027; we keep the earlier date.",
        "This is a law's clock, rule P12, "
            + CHECKED
            + "28 CCR 1300.74.30 and what DMHC publishes; good cause may excuse.");
  }

  @Test
  void an_hour_on_a_day_on_which_the_office_is_closed() {
    says(
        plan("DMHC_ANSWER", "MEDI_CAL", true, "DMHC_CONTACTED", "2026-11-27T10:00"),
        "Answer to DMHC about an urgent case: due by Friday, November 27, 2026 at 11:00 AM.",
        "The clock started on Friday, November 27, 2026 at 10:00 AM, when DMHC asked, and gives 1"
            + " hour.",
        "This is a law's clock, rule P05_OffHours, "
            + CHECKED
            + "28 CCR 1300.68.01(b): one hour outside work hours.");
  }

  @Test
  void fifteen_days_over_a_leap_day() {
    var file = received("2028-02-26T09:00");
    var trigger =
        new ClockTrigger(
            "CIVIL_RIGHTS", "RECEIVED", at("2028-02-26T09:00"), Map.of("disability", true));

    says(
        started(file, "ADA_MEETING", trigger),
        "Meeting with the person: due by the end of Sunday, March 12, 2028.",
        "The clock started on Saturday, February 26, 2028 at 9:00 AM, when the complaint was"
            + " received, and gives 15 calendar days, counted from the next day.",
        "This is the hospital's own clock, rule C03_Meeting, "
            + CHECKED
            + "28 CFR 35.107; Department of Justice model procedure for Title II of the ADA (from"
            + " knowledge: confirm with compliance).");
  }

  @Test
  void an_explanation_carries_what_it_was_counted_by() {
    var clock =
        plan("PLAN_EXEMPT_ANSWER", "KNOX_KEENE", false, "PLAN_EXEMPT_RECEIVED", "2026-11-25T15:30");
    var explanation = deadlines.explain(clock.id());

    assertThat(explanation.caseNumber()).startsWith("GR-");
    assertThat(explanation.rule()).isEqualTo("P02");
    assertThat(explanation.table()).matches("grievance-deadlines-plan version \\d+");
    assertThat(explanation.calendars())
        .singleElement()
        .asString()
        .matches("california-state 2026-11-24 [0-9a-f]{8}");
    assertThat(explanation.skipped()).extracting(SkippedDay::day).hasSize(4);
    assertThat(explanation.beyondTables()).isFalse();
  }

  private void says(CaseClock clock, String... sentences) {
    assertThat(deadlines.explain(clock.id()).inWords()).isEqualTo(String.join(" ", sentences));
  }
}
