package org.recourse.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.recourse.Person.REPRESENTATIVE;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.CaseProblem;

/** What no letter of ours answers is reported by a person, and sets going what follows. */
class ReportsTests extends ClockStories {

  @Test
  void a_report_about_privacy_is_met_on_the_day_it_was_made() {
    var file = received("2026-11-02T10:00");
    var clock = started(file, "PRIVACY_REPORT", privacy("2026-11-02T10:00"));
    now("2026-11-12T09:00");

    by(REPRESENTATIVE, () -> report(clock, "REPORT_MADE", "2026-11-11T16:30"));

    assertThat(now(clock).state()).isEqualTo(ClockState.MET);
    assertThat(now(clock).metInTime()).isTrue();
    assertThat(local(now(clock).endedAt())).isEqualTo("2026-11-11 16:30");
    assertThat(timeline.of(file.id()))
        .last()
        .matches(entry -> entry.actor().equals("representative"))
        .matches(entry -> entry.details().get("reported").toString().contains("CDPH"))
        .matches(entry -> entry.details().get("words").equals("Reference 4711"));
    assertThat(running(file)).containsExactly("BREACH_NOTICE");
  }

  @Test
  void what_turned_out_to_be_no_breach_asks_for_no_notice() {
    var file = received("2026-11-02T10:00");
    var clock = started(file, "BREACH_NOTICE", privacy("2026-11-02T10:00"));

    report(clock, "NO_BREACH", null);

    assertThat(now(clock).state()).isEqualTo(ClockState.CANCELLED);
    assertThat(now(clock).endedBy()).isEqualTo("NO_BREACH");
    assertThat(running(file)).containsExactly("PRIVACY_REPORT");
  }

  @Test
  void from_the_meeting_the_written_answer_is_due() {
    var file = received("2026-11-02T10:00");
    var clock = started(file, "ADA_MEETING", aboutADisability("2026-11-02T10:00"));
    now("2026-11-11T09:00");

    report(clock, "MEETING_HELD", "2026-11-10T14:00");

    assertThat(of(file, "ADA_ANSWER").isRunning()).isTrue();
    assertThat(local(of(file, "ADA_ANSWER").dueAt())).isEqualTo("2026-11-25 23:59");
  }

  @Test
  void the_plan_s_answer_ends_all_the_plan_owed_and_opens_the_way_to_review() {
    var clock = plan("PLAN_RESOLUTION", "MEDI_CAL", false, "PLAN_RECEIVED", "2026-11-02T10:00");
    var file = files.get(clock.caseId());
    assertThat(running(file)).contains("PLAN_ACKNOWLEDGEMENT", "FEDERAL_CEILING");
    now("2026-11-20T10:00");

    report(clock, "PLAN_ANSWERED", "2026-11-19T10:00");

    assertThat(running(file)).containsExactly("IMR_FILING");
    assertThat(local(of(file, "IMR_FILING").startedAt())).isEqualTo("2026-11-19 10:00");
  }

  @Test
  void what_cannot_be_reported_is_refused_in_plain_words() {
    var file = received("2026-11-02T10:00");
    var clock = started(file, "PRIVACY_REPORT", privacy("2026-11-02T10:00"));
    var letter = hospital("RESOLUTION", "2026-11-02T10:00");

    refused(() -> report(clock, "MEETING_HELD", null), "choose one of [REPORT_MADE, NO_BREACH]");
    refused(() -> report(clock, null, null), "choose one of");
    refused(() -> report(clock, "REPORT_MADE", "2026-11-02T10:01"), "lies ahead");
    refused(() -> report(clock, "REPORT_MADE", "2026-11-02T09:59"), "before this clock began");
    refused(() -> deadlines.report(clock.id(), "REPORT_MADE", null, " "), "Write something");
    refused(() -> report(letter, "ANSWERED", null), "ends with the letter or the step");
    report(clock, "REPORT_MADE", null);
    refused(() -> report(clock, "REPORT_MADE", null), "has ended (REPORT_MADE)");
  }

  @Test
  void only_running_clocks_are_offered_for_report() {
    var file = received("2026-11-02T10:00");
    var clock = started(file, "PRIVACY_REPORT", privacy("2026-11-02T10:00"));
    deadlines.start(
        file.id(), new ClockTrigger("HOSPITAL_GRIEVANCE", "RECEIVED", at("2026-11-02T10:00")));

    assertThat(deadlines.reportable(file.id()))
        .extracting(Reportable::outcome)
        .containsExactlyInAnyOrder("REPORT_MADE", "NO_BREACH", "NOTICE_SENT", "NO_BREACH");
    report(clock, "REPORT_MADE", null);
    assertThat(deadlines.reportable(file.id())).hasSize(2);
  }

  private Object report(CaseClock clock, String outcome, String at) {
    return deadlines.report(clock.id(), outcome, at == null ? null : at(at), "Reference 4711");
  }

  private static ClockTrigger privacy(String at) {
    return new ClockTrigger("PRIVACY", "RECEIVED", at(at));
  }

  private static ClockTrigger aboutADisability(String at) {
    return new ClockTrigger("CIVIL_RIGHTS", "RECEIVED", at(at), Map.of("disability", true));
  }

  private CaseClock of(CaseFile file, String word) {
    return deadlines.of(file.id()).stream()
        .filter(one -> one.clock().equals(word))
        .findFirst()
        .orElseThrow();
  }

  private List<String> running(CaseFile file) {
    return deadlines.of(file.id()).stream()
        .filter(CaseClock::isRunning)
        .map(CaseClock::clock)
        .toList();
  }

  private static void refused(ThrowingCallable deed, String... words) {
    assertThatThrownBy(deed)
        .isInstanceOf(CaseProblem.class)
        .satisfies(refusal -> assertThat(refusal.getMessage()).contains(words));
  }
}
