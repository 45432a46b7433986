package org.recourse.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.recourse.casefile.audit.Finding;
import org.recourse.casefile.audit.Verification;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Whoever goes around the application and changes a clock is found. */
@Tag("long")
class ClockProofTests extends ClockStories {

  private static final String CHANGES =
      """
      due_at = due_at + interval '30 days'
      started_at = started_at - interval '1 microsecond'
      start_event = 'FIRST_CONTACT'
      state = 'RUNNING', ended_at = null, ended_by = null
      state = 'CANCELLED'
      ended_at = ended_at - interval '1 day'
      ended_by = 'NOBODY'
      clock = 'RESPONSE'
      track = 'OTHER'
      round = 7
      missed_at = due_at
      misses = 1
      next_due_at = due_at
      """;

  private static final String PUT_BACK =
      """
      update deadline_clock c
      set (track, clock, round, start_event, started_at, due_at, missed_at, misses, state, ended_at, ended_by, next_due_at)
        = (select track, clock, round, start_event, started_at, due_at, missed_at, misses, state, ended_at, ended_by,
            next_due_at
          from jsonb_populate_record(null::deadline_clock, ?::jsonb))
      where id = ?
      """;

  @Autowired private Verification verification;
  @Autowired private JdbcTemplate jdbc;
  private CaseClock clock;
  private String before;

  @BeforeEach
  void a_clock_has_lived() {
    clock = hospital("RESOLUTION", "2026-11-02T10:00");
    deadlines.extend(clock.id(), 10, "More departments");
    now("2026-11-10T14:00");
    deadlines.pause(clock.id(), LocalDate.of(2026, 11, 30), "The patient is away");
    now("2026-11-12T08:00");
    deadlines.resume(clock.id());
    deadlines.met(clock.caseId(), null, "RESOLUTION", at("2026-11-13T09:00"), "ANSWERED");
    before = row();
  }

  @AfterEach
  void put_it_back() {
    jdbc.update(PUT_BACK, before, clock.id());
  }

  @Test
  void clocks_that_nobody_touched_are_whole() {
    assertThat(findings()).isEmpty();
  }

  @Test
  void a_clock_that_was_missed_and_went_on_is_whole() {
    var first = hospital("FIRST_RESPONSE", "2026-11-02T10:00");
    now("2026-11-12T09:00");
    deadlines.reached(first.caseId());
    assertThat(findingsOf(first)).isEmpty();
    deadlines.extend(first.id(), 10, "The department answers late");
    assertThat(findingsOf(first)).isEmpty();
    now("2026-11-25T09:00");
    deadlines.met(first.caseId(), null, "FIRST_RESPONSE", at("2026-11-25T09:00"), "ANSWERED");
    assertThat(findingsOf(first)).isEmpty();

    var warned = hospital("FIRST_RESPONSE", "2026-11-02T10:00");
    now("2026-11-08T09:00");
    deadlines.reached(warned.caseId());
    assertThat(told(warned)).contains("CLOCK_WARNING");
    assertThat(findingsOf(warned)).isEmpty();
    now("2026-11-12T09:00");
    deadlines.met(warned.caseId(), null, "FIRST_RESPONSE", at("2026-11-12T09:00"), "ANSWERED");
    assertThat(findingsOf(warned)).isEmpty();
    deadlines.cancel(warned.caseId(), null, "WITHDRAWN");
    assertThat(findingsOf(warned)).isEmpty();
  }

  @Test
  void every_changed_value_is_named_with_its_case() {
    for (var change : CHANGES.lines().toList()) {
      jdbc.update("update deadline_clock set " + change + " where id = ?", clock.id());

      assertThat(row()).as(change).isNotEqualTo(before);
      assertThat(findings())
          .as(change)
          .containsExactly(
              "The clock %d is not on record as its timeline entry tells.".formatted(clock.id()));
      put_it_back();
    }
  }

  @Test
  void a_changed_or_removed_extension_or_pause_is_named_with_its_case() {
    for (var change :
        List.of(
            "update deadline_extension set amount = 11",
            "update deadline_extension set granted_by = 'x'",
            "update deadline_extension set reason = 'x'",
            "delete from deadline_extension",
            "update deadline_pause set paused_by = 'x'",
            "update deadline_pause set resumed_by = null",
            "delete from deadline_pause")) {
      var table = change.replaceAll(".*(deadline_[a-z]+).*", "$1");
      var one = " where clock_id = " + clock.id();
      jdbc.update("create table kept as select * from " + table + one);
      jdbc.update(change + one);

      assertThat(findings()).as(change).hasSize(1);
      jdbc.update("delete from " + table + one);
      jdbc.update("insert into " + table + " select * from kept");
      jdbc.update("drop table kept");
    }
    assertThat(findings()).isEmpty();
  }

  @Test
  void a_deleted_clock_is_named_with_its_case() {
    var bare = hospital("FIRST_RESPONSE", "2026-11-02T10:00");
    jdbc.update("delete from deadline_clock where id = ?", bare.id());

    assertThat(findingsOf(bare)).containsExactly("The clock %d is gone.".formatted(bare.id()));
  }

  @Test
  void a_clock_that_is_made_to_wait_beyond_its_end_is_named() {
    var silenced = hospital("FIRST_RESPONSE", "2026-11-02T10:00");
    jdbc.update(
        "update deadline_clock set next_due_at = due_at + interval '1 day' where id = ?",
        silenced.id());

    assertThat(findingsOf(silenced)).hasSize(1);
  }

  @Test
  void a_clock_that_nobody_started_is_named_with_its_case() {
    jdbc.update(
        """
        insert into deadline_clock (version, case_id, track, clock, round, start_event, started_at, facts, rule,
          counted, due_at, lawful_until, state)
        select 0, case_id, 'FORGED', clock, round, start_event, started_at, facts, rule, counted, due_at,
          lawful_until, 'RUNNING' from deadline_clock where id = ?
        """,
        clock.id());

    assertThat(findings())
        .hasSize(1)
        .allMatch(what -> what.endsWith("is on record, but no timeline entry tells of it."));
    jdbc.update("delete from deadline_clock where track = 'FORGED'");
  }

  private String row() {
    return jdbc.queryForObject(
        "select to_jsonb(c)::text from deadline_clock c where id = ?", String.class, clock.id());
  }

  private List<String> findings() {
    return findingsOf(clock);
  }

  private List<String> findingsOf(CaseClock of) {
    var number = files.get(of.caseId()).number();
    return verification.verify().findings().stream()
        .filter(finding -> number.equals(finding.number()))
        .map(Finding::what)
        .filter(what -> what.startsWith("The clock "))
        .toList();
  }
}
