package org.recourse.grievance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.recourse.Person.REPRESENTATIVE;
import static org.recourse.Person.SUPERVISOR;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.audit.Finding;
import org.recourse.casefile.audit.Verification;
import org.recourse.deadline.CaseClock;
import org.recourse.deadline.ClockState;
import org.recourse.deadline.Deadlines;
import org.recourse.grievance.tracks.CaseTrack;
import org.recourse.grievance.tracks.PlanForwarding;
import org.recourse.grievance.tracks.TrackDesk;
import org.springframework.beans.factory.annotation.Autowired;

/** A complaint runs on its tracks, each with the clocks of its law. */
class TracksTests extends GrievanceStories {

  @Autowired TrackDesk desk;
  @Autowired PlanForwarding forwarding;
  @Autowired Deadlines deadlines;
  @Autowired Verification verification;
  @Autowired GrievanceWatch watch;

  @Test
  void a_complaint_about_several_things_runs_on_several_tracks_at_once() {
    var grievance =
        determined(
            aTriageAbout("CARE", "HEALTH_PLAN", "DISCRIMINATION", "BILL"),
            "planKind",
            "MEDI_CAL",
            "disability",
            true);

    assertThat(desk.of(grievance.id()))
        .extracting(track -> track.track().name())
        .containsExactly("HOSPITAL_GRIEVANCE", "PLAN_GRIEVANCE", "CIVIL_RIGHTS", "BILLING");
    assertThat(running(grievance))
        .containsExactlyInAnyOrder(
            "HOSPITAL_GRIEVANCE ACKNOWLEDGEMENT",
            "HOSPITAL_GRIEVANCE FIRST_RESPONSE",
            "HOSPITAL_GRIEVANCE RESOLUTION",
            "CIVIL_RIGHTS RIGHTS_DECISION",
            "CIVIL_RIGHTS ADA_MEETING");
    assertThat(deadlines.of(grievance.id()))
        .extracting(CaseClock::startedAt)
        .containsOnly(now(grievance).receivedAt());
  }

  @Test
  void tracks_are_determined_once_a_round_and_the_record_proves_it() {
    var grievance = determined(aTriageAbout("CARE", "PRIVACY"));
    var before = onRecord(grievance);

    assertThat(desk.determine(grievance.id(), 1)).hasSize(2);
    assertThat(running(grievance))
        .contains("PRIVACY PRIVACY_REPORT", "PRIVACY BREACH_NOTICE")
        .hasSize(5);

    assertThat(onRecord(grievance)).isEqualTo(before).containsKey("tracks");
    assertThat(happened(grievance)).containsOnlyOnce("TRACKS_DETERMINED");
    assertThat(verification.verify().findings())
        .extracting(Finding::number)
        .doesNotContain(grievance.number());
  }

  @Test
  void the_timeline_tells_what_was_asked_and_by_which_version_of_the_table() {
    var grievance = determined(aTriageAbout("CARE"));

    var told =
        timeline.of(grievance.id()).stream()
            .filter(entry -> entry.type().equals("TRACKS_DETERMINED"))
            .findFirst()
            .orElseThrow()
            .details()
            .toString();

    assertThat(told).contains("grievance-tracks", "version=", "inputs={about=CARE, ", "reason=");
  }

  @Test
  void an_urgent_matter_of_a_plan_has_three_days_instead_of_thirty() {
    var grievance =
        determined(
            aTriageAbout("HEALTH_PLAN"), "planKind", "KNOX_KEENE", "expeditedRequested", true);
    forwarded(grievance);

    assertThat(running(grievance))
        .contains("PLAN_GRIEVANCE PLAN_URGENT_RESOLUTION")
        .doesNotContain("PLAN_GRIEVANCE PLAN_RESOLUTION");
    assertThat(desk.of(grievance.id())).extracting(CaseTrack::expedited).containsOnly(true);
  }

  @Test
  void alleged_harm_is_reviewed_within_the_hour_of_its_receipt() {
    var grievance = received(with(aComplaint(), "allegesHarm", true, "eventDate", "2026-11-01"));
    flow.complete(REPRESENTATIVE, TRIAGE, grievance, aTriageAbout("CARE", "DISCRIMINATION"));
    desk.determine(grievance.id(), 1);

    assertThat(clock(grievance, "HARM_REVIEW").dueAt())
        .isEqualTo(now(grievance).receivedAt().plus(Duration.ofHours(1)));
    assertThat(clock(grievance, "OCR_COMPLAINT").startedAt()).isEqualTo("2026-11-01T07:00:00Z");
  }

  @Test
  void a_letter_ends_the_clocks_it_answers_and_no_other() {
    var grievance =
        determined(aTriageAbout("CARE", "HEALTH_PLAN"), "planKind", "MEDICARE_ADVANTAGE");
    forwarded(grievance);

    sent(grievance, "grievance-acknowledgement");
    assertThat(running(grievance))
        .containsExactlyInAnyOrder(
            "HOSPITAL_GRIEVANCE FIRST_RESPONSE",
            "HOSPITAL_GRIEVANCE RESOLUTION",
            "PLAN_GRIEVANCE PLAN_RESOLUTION");
    sent(grievance, "grievance-forward-to-plan");
    sent(grievance, "grievance-status");
    assertThat(running(grievance)).hasSize(3);
    sent(grievance, "grievance-resolution");
    sent(grievance, "grievance-resolution");
    assertThat(running(grievance)).containsExactly("PLAN_GRIEVANCE PLAN_RESOLUTION");
    assertThat(clock(grievance, "RESOLUTION").endedBy()).isEqualTo("grievance-resolution");
  }

  @Test
  void from_the_civil_rights_decision_the_time_to_appeal_runs() {
    var grievance = determined(aTriageAbout("DISCRIMINATION"));

    sent(grievance, "grievance-civil-rights-decision");

    assertThat(running(grievance))
        .contains("CIVIL_RIGHTS RIGHTS_APPEAL_FILING")
        .doesNotContain("CIVIL_RIGHTS RIGHTS_DECISION", "CIVIL_RIGHTS ADA_APPEAL_FILING");
  }

  @Test
  void a_reopened_case_runs_a_new_round_from_its_reopening() {
    var grievance = determined(aTriageAbout("CARE"));
    sent(grievance, "grievance-resolution");
    time.passes(Duration.ofDays(20));
    var reopened = clock.instant();

    desk.restart(grievance.id(), 2, reopened);
    desk.restart(grievance.id(), 2, reopened.plusSeconds(60));

    assertThat(desk.determine(grievance.id(), 2)).extracting(CaseTrack::round).containsOnly(2);
    assertThat(deadlines.of(grievance.id()))
        .filteredOn(CaseClock::isRunning)
        .hasSize(3)
        .allSatisfy(
            clock -> {
              assertThat(clock.round()).isEqualTo(2);
              assertThat(clock.startedAt()).isEqualTo(reopened);
            });
    assertThat(deadlines.of(grievance.id()))
        .filteredOn(clock -> clock.state() == ClockState.MET)
        .hasSize(3);
  }

  @Test
  void a_reopened_complaint_is_triaged_and_its_tracks_determined_anew() {
    var grievance = approved("SUBSTANTIATED", "SUBSTANTIATED");
    flow.work(grievance);
    time.passes(Duration.ofDays(3));
    stage.does(REPRESENTATIVE, () -> watch.reopen(grievance.id(), false, aMark()));
    time.passes(Duration.ofDays(1));
    var triage = aTriageAbout("CARE", "HEALTH_PLAN");
    flow.complete(REPRESENTATIVE, TRIAGE, grievance, with(triage, "planKind", "MEDI_CAL"));
    flow.work(grievance);

    assertThat(desk.of(grievance.id()))
        .extracting(track -> track.round() + " " + track.track())
        .containsExactly("1 HOSPITAL_GRIEVANCE", "2 HOSPITAL_GRIEVANCE", "2 PLAN_GRIEVANCE");
    var received = forwarded(grievance);
    assertThat(clock(grievance, "PLAN_RESOLUTION").startedAt()).isEqualTo(received);
    assertThat(verification.verify().findings())
        .extracting(Finding::number)
        .doesNotContain(grievance.number());
  }

  @Test
  void who_drafts_and_who_approves_sees_the_tracks() {
    var grievance = determined(aTriageAbout("CARE", "PROVIDER"));
    flow.work(grievance);
    flow.complete(REPRESENTATIVE, INVESTIGATE, grievance, anInvestigation());

    assertThat(flow.shown(REPRESENTATIVE, DRAFT, grievance).get("tracks").toString())
        .contains("PROVIDER_CONDUCT", "disclosed=false");
    flow.complete(
        REPRESENTATIVE, DRAFT, grievance, aDraft(grievance, "SUBSTANTIATED", "SUBSTANTIATED"));
    assertThat(flow.shown(SUPERVISOR, APPROVE, grievance).get("tracks").toString())
        .contains("PROVIDER_CONDUCT");
  }

  @Test
  void what_has_laws_of_its_own_is_never_only_logged() {
    for (var about : List.of("DISCRIMINATION", "PRIVACY", "HEALTH_PLAN")) {
      var complaint = received(aComplaint());
      var logged =
          with(
              aTriageAbout("CARE", about),
              "confirmedClassification",
              "COMPLAINT",
              "overrideReason",
              aMark());
      if (about.equals("HEALTH_PLAN")) {
        logged.put("planKind", "MEDI_CAL");
      }

      assertThatThrownBy(() -> flow.complete(REPRESENTATIVE, TRIAGE, complaint, logged))
          .hasMessageContaining("Confirm it as a grievance");

      assertThat(flow.waitsAt(complaint)).containsExactly(TRIAGE);
      assertThat(now(complaint).isOpen()).isTrue();
    }
  }

  @Test
  void the_plan_is_asked_for_only_where_the_complaint_is_about_one() {
    var complaint = received(aComplaint());
    var triage = aTriageAbout("CARE", "HEALTH_PLAN");
    triage.keySet().removeAll(List.of("planName", "planPhone"));

    assertThatThrownBy(() -> flow.complete(REPRESENTATIVE, TRIAGE, complaint, triage))
        .hasMessageContaining("'Kind of plan' is needed")
        .hasMessageContaining("'Phone of the plan' is needed");

    triage.put("issues", aTriageAbout("CARE", "BILL").get("issues"));
    flow.complete(REPRESENTATIVE, TRIAGE, complaint, triage);
    assertThat(onRecord(complaint)).doesNotContainKey("planKind");
  }

  private CaseFile determined(Map<String, Object> triage, Object... more) {
    var file = received(aComplaint());
    flow.complete(REPRESENTATIVE, TRIAGE, file, with(triage, more));
    desk.determine(file.id(), 1);
    return file;
  }

  private Map<String, Object> aTriageAbout(String... matters) {
    List<Map<String, Object>> issues =
        java.util.Arrays.stream(matters).map(about -> anIssue(about, "OTHER", 2)).toList();
    return with(aTriage(), "issues", issues);
  }

  private void sent(CaseFile file, String letter) {
    desk.letterSent(file.id(), letter, clock.instant(), clock.instant());
  }

  /** The plan has it from now on. */
  private Instant forwarded(CaseFile file) {
    var at = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    forwarding.done(
        file.id(),
        Map.of(
            "planReceipt", "RECEIVED",
            "forwardedAt", at.toString(),
            "planReceivedAt", at.toString()));
    return at;
  }

  private List<String> running(CaseFile file) {
    return deadlines.of(file.id()).stream()
        .filter(CaseClock::isRunning)
        .map(clock -> clock.track() + " " + clock.clock())
        .toList();
  }

  private CaseClock clock(CaseFile file, String word) {
    return deadlines.of(file.id()).stream()
        .filter(clock -> clock.clock().equals(word))
        .findFirst()
        .orElseThrow();
  }
}
