package org.recourse.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.recourse.Person.SUPERVISOR;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.recourse.casefile.InvalidInput;
import org.recourse.casefile.NotAllowedNow;

/** More time and standstill: what the rules allow, and what they refuse in words. */
class ClockChangesTests extends ClockStories {

  @Test
  void an_extension_moves_the_date_and_names_its_letter() {
    var clock = hospital("FIRST_RESPONSE", "2026-11-02T10:00");

    var extended = by(SUPERVISOR, () -> deadlines.extend(clock.id(), 14, aMark()));

    assertThat(extended.letter()).isEqualTo("grievance-status");
    assertThat(local(extended.clock().dueAt())).isEqualTo("2026-11-23 23:59");
    assertThat(timeline.of(clock.caseId()))
        .last()
        .matches(entry -> entry.type().equals("CLOCK_EXTENDED"))
        .matches(entry -> entry.actor().equals("supervisor"))
        .matches(entry -> entry.details().get("by").equals("14 calendar days"));
  }

  @Test
  void an_extension_until_a_day_adds_no_more_than_it_takes() {
    var clock = hospital("FIRST_RESPONSE", "2026-11-02T10:00");
    now("2026-11-07T09:00");
    assertThat(deadlines.latest(clock.id())).contains(LocalDate.of(2026, 12, 9));

    var extended = deadlines.extendUntil(clock.id(), LocalDate.of(2026, 11, 21), aMark());

    assertThat(local(extended.clock().dueAt())).isEqualTo("2026-11-21 23:59");
    refused(
        () -> deadlines.extendUntil(clock.id(), LocalDate.of(2026, 12, 25), "Too far"),
        "until 2026-12-25",
        "until 2026-12-21",
        "earlier day");
  }

  @Test
  void what_cannot_be_extended_has_no_latest_day() {
    var acknowledgement = hospital("ACKNOWLEDGEMENT", "2026-11-02T10:00");
    var plan =
        plan("PLAN_RESOLUTION", "MEDICARE_ADVANTAGE", false, "PLAN_RECEIVED", "2026-11-02T10:00");
    deadlines.extend(plan.id(), 14, "All there is");

    assertThat(deadlines.latest(acknowledgement.id())).isEmpty();
    assertThat(deadlines.latest(plan.id())).isEmpty();
  }

  @Test
  void extensions_end_at_the_cap() {
    var clock =
        plan("PLAN_RESOLUTION", "MEDICARE_ADVANTAGE", false, "PLAN_RECEIVED", "2026-11-02T10:00");

    assertThat(local(deadlines.extend(clock.id(), 10, "Records are awaited").clock().dueAt()))
        .isEqualTo("2026-12-12 23:59");
    assertThatThrownBy(() -> deadlines.extend(clock.id(), 15, "Too much"))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("between 1 and 14 calendar days");
    assertThatThrownBy(() -> deadlines.extend(clock.id(), 1, " ")).isInstanceOf(InvalidInput.class);
    refused(
        () -> deadlines.extend(clock.id(), 5, "Once more"), "at most 14 calendar days; 4 are left");
    assertThat(local(deadlines.extend(clock.id(), null, "The last days").clock().dueAt()))
        .isEqualTo("2026-12-16 23:59");
  }

  @Test
  void a_clock_whose_law_gives_no_more_time_is_not_extended() {
    var clock = plan("PLAN_RESOLUTION", "MEDI_CAL", false, "PLAN_RECEIVED", "2026-11-02T10:00");

    refused(() -> deadlines.extend(clock.id(), 5, "Please"), "can't be extended", "1368.01(a)");
  }

  @Test
  void a_law_s_clock_that_has_run_out_is_not_extended() {
    var clock =
        plan("PLAN_RESOLUTION", "MEDICARE_ADVANTAGE", false, "PLAN_RECEIVED", "2026-11-02T10:00");
    now("2026-12-03T00:01");

    refused(
        () -> deadlines.extend(clock.id(), null, "Late"), "has run out", "tell your supervisor");
  }

  @Test
  void the_hospital_s_own_clock_that_has_run_out_is_extended_from_today() {
    var clock = hospital("FIRST_RESPONSE", "2026-11-02T10:00");
    now("2026-11-12T09:00");
    assertThat(deadlines.reached(clock.caseId()).news()).anyMatch(ClockNews::isMissed);

    var extended = deadlines.extend(clock.id(), 10, "The department answers late");

    assertThat(local(extended.clock().dueAt())).isEqualTo("2026-11-22 23:59");
    assertThat(extended.clock().missedAt()).isNull();
    assertThat(extended.clock().misses()).isEqualTo(1);
    assertThat(extended.clock().nextDueAt()).isAfter(at("2026-11-12T09:00"));
  }

  @Test
  void a_pause_does_what_its_preview_said() {
    var clock = hospital("RESOLUTION", "2026-11-02T10:00");
    now("2026-11-10T14:00");

    var preview = deadlines.previewPause(clock.id(), LocalDate.of(2026, 11, 17));
    assertThat(now(clock).dueAt()).isEqualTo(clock.dueAt()).isEqualTo(preview.dueAt());
    var paused = deadlines.pause(clock.id(), LocalDate.of(2026, 11, 17), aMark());

    assertThat(local(paused.dueAt())).isEqualTo("2026-12-09 23:59");
    assertThat(paused.dueAt()).isEqualTo(preview.newDueAt());
    assertThat(local(paused.pausedUntil())).isEqualTo("2026-11-17 00:00");
    now("2026-11-17T00:00");
    assertThat(now(clock).pausedUntil()).isNull();
  }

  @Test
  void a_clock_resumed_early_gives_back_the_days_it_did_not_need() {
    var clock = hospital("RESOLUTION", "2026-11-02T10:00");
    now("2026-11-10T14:00");
    deadlines.pause(clock.id(), LocalDate.of(2026, 11, 30), "The patient is away");
    now("2026-11-12T08:00");

    var resumed = by(SUPERVISOR, () -> deadlines.resume(clock.id()));

    assertThat(local(resumed.dueAt())).isEqualTo("2026-12-04 23:59");
    refused(() -> deadlines.resume(clock.id()), "is not paused");
    assertThat(told(clock)).endsWith("CLOCK_PAUSED", "CLOCK_RESUMED");
  }

  @Test
  void a_clock_resumed_early_still_warns_of_what_nobody_was_told() {
    var clock = hospital("RESOLUTION", "2026-11-02T10:00");
    now("2026-11-22T09:00");
    deadlines.reached(clock.caseId());
    deadlines.pause(clock.id(), LocalDate.of(2026, 12, 22), "The patient is away");
    now("2026-12-16T09:00");

    deadlines.resume(clock.id());
    deadlines.reached(clock.caseId());

    var resumed = told(clock).indexOf("CLOCK_RESUMED");
    assertThat(timeline.of(clock.caseId()).stream().skip(resumed))
        .filteredOn(entry -> entry.type().equals("CLOCK_WARNING"))
        .extracting(entry -> entry.details().toString())
        .anyMatch(said -> said.contains("RESOLUTION") && said.contains("80"));
  }

  @Test
  void pauses_and_extensions_add_up() {
    var clock = hospital("RESOLUTION", "2026-11-02T10:00");
    deadlines.extend(clock.id(), 10, "More departments");
    now("2026-11-04T14:00");
    deadlines.pause(clock.id(), LocalDate.of(2026, 11, 9), "Proof of authority is awaited");
    now("2026-11-20T14:00");
    deadlines.pause(clock.id(), LocalDate.of(2026, 11, 22), "And again");

    assertThat(local(now(clock).dueAt())).isEqualTo("2026-12-19 23:59");
  }

  @Test
  void a_law_s_clock_is_never_paused() {
    var clock = plan("PLAN_RESOLUTION", "MEDI_CAL", false, "PLAN_RECEIVED", "2026-11-02T10:00");
    var day = LocalDate.of(2026, 11, 9);

    refused(() -> deadlines.pause(clock.id(), day, "Please"), "runs by law", "nobody may pause it");
    refused(() -> deadlines.previewPause(clock.id(), day), "runs by law");
    assertThat(now(clock).dueAt()).isEqualTo(clock.dueAt());
  }

  @Test
  void some_clocks_of_the_hospital_s_own_are_not_paused_either() {
    var clock = hospital("FIRST_RESPONSE", "2026-11-02T10:00");

    refused(
        () -> deadlines.pause(clock.id(), LocalDate.of(2026, 11, 9), "Please"),
        "rules of this hospital");
  }

  @Test
  void a_pause_names_a_day_to_come_and_is_the_only_one() {
    var clock = hospital("RESOLUTION", "2026-11-02T10:00");

    for (var day : new LocalDate[] {null, LocalDate.of(2026, 11, 2), LocalDate.of(2026, 12, 3)}) {
      assertThatThrownBy(() -> deadlines.pause(clock.id(), day, "Please"))
          .isInstanceOf(InvalidInput.class)
          .hasMessageContaining("2026-12-02 at the latest");
    }
    deadlines.pause(clock.id(), LocalDate.of(2026, 11, 9), "The patient is away");
    refused(
        () -> deadlines.pause(clock.id(), LocalDate.of(2026, 11, 10), "Again"), "paused already");
  }

  @Test
  void a_clock_that_has_run_out_is_not_paused() {
    var clock = hospital("RESOLUTION", "2026-11-02T10:00");
    now("2026-12-03T09:00");

    refused(() -> deadlines.pause(clock.id(), LocalDate.of(2026, 12, 9), "Please"), "has run out");
  }

  @Test
  void a_clock_that_has_ended_changes_no_more() {
    var clock = hospital("RESOLUTION", "2026-11-02T10:00");
    deadlines.cancel(clock.caseId(), null, "WITHDRAWN");

    refused(() -> deadlines.extend(clock.id(), 5, "Please"), "has ended (WITHDRAWN)");
    refused(() -> deadlines.pause(clock.id(), LocalDate.of(2026, 11, 9), "Please"), "has ended");
    refused(() -> deadlines.resume(clock.id()), "has ended");
  }

  private static void refused(ThrowingCallable deed, String... words) {
    assertThatThrownBy(deed)
        .isInstanceOf(NotAllowedNow.class)
        .satisfies(refusal -> assertThat(refusal.getMessage()).contains(words));
  }
}
