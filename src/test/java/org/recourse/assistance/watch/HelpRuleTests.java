package org.recourse.assistance.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recourse.assistance.grant.Grant;
import org.recourse.assistance.watch.HelpNews.Need;
import org.recourse.engine.EngineClock;

/** What granted help needs on a day. */
class HelpRuleTests {

  private static final LocalDate NOVEMBER_30 = day("2026-11-30");

  private static LocalDate day(String text) {
    return text == null ? null : LocalDate.parse(text);
  }

  private static Grant grant(String until, String renewFrom) {
    return new Grant("ATP", "Ability-to-Pay", NOVEMBER_30, day(until), day(renewFrom), "a rule");
  }

  private static WatchedHelp help(LocalDate appointment, LocalDate verified, Grant... grants) {
    return new WatchedHelp(
        List.of(grants), appointment, verified, Set.of(), Set.of(), null, false, false, false);
  }

  private static WatchedHelp asked(Set<String> settled, LocalDate again, Grant... grants) {
    return new WatchedHelp(
        List.of(grants), null, null, Set.of("ATP 2027-11-29"), settled, again, false, false, false);
  }

  @ParameterizedTest
  @CsvSource({
    "2027-09-18, a Saturday, 2027-09-17",
    "2027-02-28, the end of February, 2027-02-27",
    "2028-02-29, a leap day, 2028-02-28",
    "2027-03-14, the day the clocks go forward, 2027-03-13",
    "2026-12-25, a holiday, 2026-12-24"
  })
  void help_is_asked_about_on_the_day_from_which_it_can_be_renewed_whatever_day_that_is(
      LocalDate renewFrom, String name, LocalDate before) {
    var grant = grant("2028-11-29", renewFrom.toString());

    assertThat(HelpRule.on(before, help(null, null, grant)).next()).as(name).isEqualTo(renewFrom);
    assertThat(HelpRule.on(renewFrom, help(null, null, grant)).need()).isEqualTo(Need.RENEWAL);
    assertThat(HelpRule.on(renewFrom.plusDays(3), help(null, null, grant)).need())
        .as("nobody looked on the day itself")
        .isEqualTo(Need.RENEWAL);
  }

  @ParameterizedTest
  @CsvSource({
    "2027-03-14, 2027-03-14T08:00:00Z",
    "2027-03-15, 2027-03-15T07:00:00Z",
    "2027-11-07, 2027-11-07T07:00:00Z",
    "2027-11-08, 2027-11-08T08:00:00Z"
  })
  void a_day_begins_at_midnight_of_the_hospital(LocalDate day, Instant moment) {
    assertThat(HelpWatch.beginOf(day)).isEqualTo(moment);
    assertThat(moment.atZone(EngineClock.HOSPITAL).toLocalDate()).isEqualTo(day);
  }

  @Test
  void the_last_day_of_help_still_counts_and_the_day_after_it_is_over() {
    var help = help(null, null, grant("2027-02-28", null));

    assertThat(HelpRule.on(day("2027-02-28"), help))
        .isEqualTo(HelpNews.nothingBefore(day("2027-03-01")));
    assertThat(HelpRule.on(day("2027-03-01"), help)).isEqualTo(HelpNews.over());
  }

  @Test
  void help_without_a_last_day_is_looked_at_once_a_year() {
    assertThat(HelpRule.on(NOVEMBER_30, help(null, null, grant(null, null))))
        .isEqualTo(HelpNews.nothingBefore(day("2027-11-30")));
  }

  @Test
  void help_that_has_ended_for_one_program_goes_on_for_another() {
    var ended = new Grant("HPE", "HPE", NOVEMBER_30, day("2026-12-31"), null, "a rule");
    var help = help(null, null, ended, grant("2027-11-29", "2027-09-30"));

    assertThat(HelpRule.on(NOVEMBER_30, help).next()).isEqualTo(day("2027-01-01"));
    assertThat(HelpRule.on(day("2027-01-01"), help).next()).isEqualTo(day("2027-09-30"));
  }

  @Test
  void nobody_is_written_to_twice_about_one_renewal() {
    var grant = grant("2027-11-29", "2027-09-30");
    var today = day("2027-10-05");

    assertThat(HelpRule.on(today, asked(Set.of(), null, grant)).need()).isEqualTo(Need.ASK_AGAIN);
    assertThat(HelpRule.on(today, asked(Set.of(), day("2027-10-19"), grant)))
        .isEqualTo(HelpNews.nothingBefore(day("2027-10-19")));
    assertThat(HelpRule.on(today, asked(Set.of("ATP 2027-11-29"), null, grant)))
        .isEqualTo(HelpNews.nothingBefore(day("2027-11-30")));
    var renewed = grant("2028-11-29", "2028-09-30");
    assertThat(HelpRule.on(day("2028-09-30"), asked(Set.of("ATP 2027-11-29"), null, renewed)))
        .isEqualTo(HelpNews.asking(Need.RENEWAL, List.of("ATP 2028-11-29")));
  }

  @Test
  void coverage_is_looked_up_once_in_the_month_of_the_appointment_and_not_after_it() {
    var grant = grant("2027-11-29", null);
    var appointment = day("2027-02-10");

    assertThat(HelpRule.on(NOVEMBER_30, help(appointment, NOVEMBER_30, grant)).next())
        .isEqualTo(day("2027-02-01"));
    assertThat(HelpRule.on(day("2027-02-01"), help(appointment, NOVEMBER_30, grant)))
        .isEqualTo(HelpNews.coverage());
    assertThat(HelpRule.on(day("2027-02-10"), help(appointment, null, grant)))
        .isEqualTo(HelpNews.coverage());
    assertThat(HelpRule.on(day("2027-02-02"), help(appointment, day("2027-02-01"), grant)).need())
        .isEqualTo(Need.NOTHING);
    assertThat(HelpRule.on(day("2027-02-11"), help(appointment, null, grant)).need())
        .isEqualTo(Need.NOTHING);
  }

  @Test
  void a_patient_who_died_is_asked_nothing_and_an_open_matter_keeps_the_case_open() {
    var grant = grant("2027-11-29", "2026-11-30");
    var deceased =
        new WatchedHelp(
            List.of(grant), NOVEMBER_30, null, Set.of(), Set.of(), null, false, true, false);
    var open = new WatchedHelp(List.of(), null, null, Set.of(), Set.of(), null, false, false, true);

    assertThat(HelpRule.on(NOVEMBER_30, deceased).next()).isEqualTo(day("2027-11-30"));
    assertThat(HelpRule.on(NOVEMBER_30, open).need()).isEqualTo(Need.NOTHING);
  }
}
