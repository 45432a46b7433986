package org.recourse.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Test;

/** Clocks of a case: they start, warn, run out, are met and start anew. */
class DeadlinesTests extends ClockStories {

  @Test
  void a_received_grievance_starts_its_clocks() {
    var file = received("2026-11-02T10:00");
    var trigger = new ClockTrigger("HOSPITAL_GRIEVANCE", "RECEIVED", at("2026-11-02T10:00"));

    var started = deadlines.start(file.id(), trigger);

    assertThat(started)
        .extracting(CaseClock::clock, clock -> local(clock.dueAt()))
        .containsExactly(
            tuple("ACKNOWLEDGEMENT", "2026-11-05 23:59"),
            tuple("FIRST_RESPONSE", "2026-11-09 23:59"),
            tuple("RESOLUTION", "2026-12-02 23:59"));
    assertThat(happened(file))
        .containsExactly("CASE_OPENED", "CLOCK_STARTED", "CLOCK_STARTED", "CLOCK_STARTED");
    assertThat(timeline.of(file.id()).get(2).details())
        .containsEntry("clock", "FIRST_RESPONSE")
        .containsEntry("rule", "G02");
  }

  @Test
  void a_trigger_that_comes_twice_starts_nothing_twice() {
    var file = received("2026-11-02T10:00");
    var trigger = new ClockTrigger("HOSPITAL_GRIEVANCE", "RECEIVED", at("2026-11-02T10:00"));
    var first = deadlines.start(file.id(), trigger);
    deadlines.met(file.id(), null, "ACKNOWLEDGEMENT", at("2026-11-02T11:00"), "grievance-ack");

    var second = deadlines.start(file.id(), trigger);

    assertThat(second)
        .extracting(CaseClock::id)
        .isEqualTo(first.stream().map(CaseClock::id).toList());
    assertThat(deadlines.of(file.id())).hasSize(3);
  }

  @Test
  void a_reopened_case_starts_a_new_round() {
    var first = hospital("RESOLUTION", "2026-11-02T10:00");
    deadlines.met(
        first.caseId(), null, "RESOLUTION", at("2026-11-20T10:00"), "grievance-resolution");
    now("2026-12-10T09:00");

    var second =
        started(
            files.get(first.caseId()),
            "RESOLUTION",
            new ClockTrigger("HOSPITAL_GRIEVANCE", "RECEIVED", at("2026-12-10T09:00")));

    assertThat(second.round()).isEqualTo(2);
    assertThat(local(second.dueAt())).isEqualTo("2027-01-09 23:59");
    assertThat(now(first).state()).isEqualTo(ClockState.MET);
  }

  @Test
  void a_case_runs_the_clocks_of_several_tracks() {
    var hospital = hospital("RESOLUTION", "2026-11-02T10:00");
    var rights =
        started(
            files.get(hospital.caseId()),
            "RIGHTS_DECISION",
            new ClockTrigger("CIVIL_RIGHTS", "RECEIVED", at("2026-11-02T10:00")));

    deadlines.cancel(hospital.caseId(), "CIVIL_RIGHTS", "TRACK_REMOVED");

    assertThat(now(rights).state()).isEqualTo(ClockState.CANCELLED);
    assertThat(now(rights).endedBy()).isEqualTo("TRACK_REMOVED");
    assertThat(now(hospital).isRunning()).isTrue();
    assertThat(deadlines.cancel(hospital.caseId(), null, "WITHDRAWN")).hasSize(3);
  }

  @Test
  void a_clock_that_is_met_in_time_says_so() {
    var clock = hospital("FIRST_RESPONSE", "2026-11-02T10:00");
    now("2026-11-06T09:00");

    var met =
        deadlines.met(
            clock.caseId(),
            "HOSPITAL_GRIEVANCE",
            "FIRST_RESPONSE",
            at("2026-11-05T15:00"),
            "status");

    assertThat(met).singleElement().matches(CaseClock::metInTime);
    assertThat(now(clock).misses()).isZero();
    assertThat(deadlines.met(clock.caseId(), null, "FIRST_RESPONSE", Instant.now(), "again"))
        .isEmpty();
  }

  @Test
  void a_clock_that_is_met_late_says_so_too() {
    var clock = hospital("FIRST_RESPONSE", "2026-11-02T10:00");
    now("2026-11-12T09:00");

    deadlines.met(clock.caseId(), null, "FIRST_RESPONSE", at("2026-11-11T15:00"), "status");

    assertThat(now(clock).metInTime()).isFalse();
    assertThat(now(clock).misses()).isEqualTo(1);
    assertThat(timeline.of(clock.caseId()))
        .filteredOn(entry -> entry.type().equals("CLOCK_MET"))
        .singleElement()
        .extracting(e -> e.details().get("late"))
        .isEqualTo(true);
  }

  @Test
  void a_clock_warns_twice_and_runs_out_once() {
    var clock = alone("FIRST_RESPONSE", "2026-11-02T10:00");
    assertThat(clock.nextDueAt()).isEqualTo(clock.warningsAt().get(0));
    assertThat(deadlines.reached(clock.caseId()).news()).isEmpty();

    now("2026-11-06T12:00");
    var half = deadlines.reached(clock.caseId());
    assertThat(half.news())
        .singleElement()
        .matches(news -> news.percent() == 50 && !news.last() && !news.isMissed());
    assertThat(half.nextDueAt()).isEqualTo(justAfter(clock.warningsAt().get(1)));
    assertThat(deadlines.reached(clock.caseId()).news()).isEmpty();

    now("2026-11-08T22:00");
    var late = deadlines.reached(clock.caseId());
    assertThat(late.news()).singleElement().matches(news -> news.percent() == 80 && news.last());
    assertThat(late.nextDueAt()).isEqualTo(justAfter(clock.dueAt()));

    now("2026-11-10T00:00");
    assertThat(deadlines.reached(clock.caseId()).news())
        .singleElement()
        .matches(ClockNews::isMissed);
    var afterwards = deadlines.reached(clock.caseId());
    assertThat(afterwards.news()).isEmpty();
    assertThat(afterwards.running()).isTrue();
    assertThat(local(afterwards.nextDueAt())).isEqualTo("2026-12-10 00:00");
    assertThat(told(clock))
        .filteredOn(type -> type.startsWith("CLOCK_"))
        .endsWith("CLOCK_WARNING", "CLOCK_WARNING", "CLOCK_MISSED");
    assertThat(now(clock).isRunning()).isTrue();
    assertThat(deadlines.missed()).extracting(CaseClock::id).contains(clock.id());

    deadlines.met(clock.caseId(), null, "FIRST_RESPONSE", at("2026-11-10T00:00"), "status");
    assertThat(deadlines.reached(clock.caseId()).news()).isEmpty();
    assertThat(deadlines.reached(clock.caseId()).running()).isFalse();
    assertThat(now(clock).misses()).isEqualTo(1);
  }

  @Test
  void a_clock_that_was_slept_through_warns_once_with_the_larger_part() {
    var clock = alone("FIRST_RESPONSE", "2026-11-02T10:00");
    now("2026-11-09T09:00");

    var reached = deadlines.reached(clock.caseId());

    assertThat(reached.news()).singleElement().matches(news -> news.percent() == 80);
    assertThat(reached.nextDueAt()).isEqualTo(justAfter(clock.dueAt()));
  }

  @Test
  void one_look_tells_of_every_clock_of_the_case() {
    var clock = hospital("FIRST_RESPONSE", "2026-11-02T10:00");
    now("2026-11-09T09:00");

    var reached = deadlines.reached(clock.caseId());

    assertThat(reached.news())
        .extracting(news -> news.clock().clock(), ClockNews::percent)
        .containsExactly(tuple("ACKNOWLEDGEMENT", null), tuple("FIRST_RESPONSE", 80));
    assertThat(local(reached.nextDueAt())).isEqualTo("2026-11-09 23:59");
  }

  @Test
  void a_clock_that_runs_out_at_midnight_before_a_holiday_is_missed_on_the_holiday() {
    var clock = alone("FIRST_RESPONSE", "2026-11-18T10:00");
    assertThat(local(clock.dueAt())).isEqualTo("2026-11-25 23:59");
    now("2026-11-25T23:59:59");
    assertThat(deadlines.reached(clock.caseId()).news()).noneMatch(ClockNews::isMissed);

    now("2026-11-26T00:00");

    assertThat(deadlines.reached(clock.caseId()).news()).anyMatch(ClockNews::isMissed);
  }

  @Test
  void a_clock_of_one_hour_takes_one_hour_where_the_hour_comes_twice() {
    assertHourOf("2026-11-01T00:30", "2026-11-01 01:30", "2026-11-01T08:29:59Z");
  }

  @Test
  void a_clock_of_one_hour_takes_one_hour_where_an_hour_is_skipped() {
    assertHourOf("2026-03-08T01:30", "2026-03-08 03:30", "2026-03-08T10:29:59Z");
  }

  private void assertHourOf(String alleged, String due, String stillRunning) {
    var file = received(alleged);
    var clock =
        started(
            file,
            "HARM_REVIEW",
            new ClockTrigger("HOSPITAL_GRIEVANCE", "HARM_ALLEGED", at(alleged)));
    assertThat(local(clock.dueAt())).isEqualTo(due);

    ClockUtil.setCurrentTime(Date.from(Instant.parse(stillRunning)));
    assertThat(deadlines.reached(file.id()).news()).noneMatch(ClockNews::isMissed);
    ClockUtil.setCurrentTime(Date.from(Instant.parse(stillRunning).plusSeconds(2)));
    assertThat(deadlines.reached(file.id()).news()).anyMatch(ClockNews::isMissed);
  }

  private CaseClock alone(String clock, String received) {
    var one = hospital(clock, received);
    deadlines.of(one.caseId()).stream()
        .filter(other -> other.id() != one.id())
        .forEach(other -> deadlines.met(one.caseId(), null, other.clock(), at(received), "story"));
    return one;
  }

  private static Instant justAfter(Instant moment) {
    return moment.truncatedTo(ChronoUnit.MILLIS).plusMillis(1);
  }

  @Test
  void the_state_s_urgent_question_gives_half_an_hour_in_work_hours_alone() {
    var atWork = plan("DMHC_ANSWER", "MEDI_CAL", true, "DMHC_CONTACTED", "2026-11-02T10:00");
    var atNight = plan("DMHC_ANSWER", "MEDI_CAL", true, "DMHC_CONTACTED", "2026-11-02T17:00");
    var onHoliday = plan("DMHC_ANSWER", "MEDI_CAL", true, "DMHC_CONTACTED", "2026-11-27T10:00");

    assertThat(local(atWork.dueAt())).isEqualTo("2026-11-02 10:30");
    assertThat(local(atNight.dueAt())).isEqualTo("2026-11-02 18:00");
    assertThat(local(onHoliday.dueAt())).isEqualTo("2026-11-27 11:00");
  }
}
