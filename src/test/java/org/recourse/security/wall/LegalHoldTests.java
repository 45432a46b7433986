package org.recourse.security.wall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.recourse.Person.REPRESENTATIVE;
import static org.recourse.Person.SUPERVISOR;
import static org.recourse.casefile.hold.HoldKind.LEGAL;

import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.recourse.casefile.Answers;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.CaseStatus;
import org.recourse.casefile.hold.CaseHeld;
import org.recourse.casefile.hold.CaseHolds;
import org.recourse.grievance.GrievanceStories;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Evidence is preserved: what a case under legal hold says is never lost, and no machine ends it.
 */
class LegalHoldTests extends GrievanceStories {

  @Autowired private CaseHolds holds;
  @Autowired private Answers answers;
  @Autowired private ManagementService jobs;
  @Autowired private JdbcTemplate jdbc;
  private CaseFile held;
  private final UUID[] source = new UUID[1];

  @AfterEach
  void no_hold_outlives_its_test() {
    if (held != null) {
      holds.release(held.id(), LEGAL, source[0]);
    }
  }

  @Test
  void work_goes_on_and_what_it_overwrites_or_takes_away_is_kept_as_it_was() {
    hold(received(aComplaint()));
    var former = aMark();
    var newer = aMark();
    answers.put(held.id(), Map.of("wallAnswer", former));
    answers.put(held.id(), Map.of("wallAnswer", newer));
    answers.put(held.id(), Collections.singletonMap("wallAnswer", null));

    assertThat(
            jdbc.queryForList(
                "select operation || ' ' || (former::jsonb ->> 'value') from held_row where case_id"
                    + " = ? and of_table = 'answer' and former like '%wallAnswer%' order by id",
                String.class, held.id()))
        .containsExactly("UPDATE \"" + former + "\"", "DELETE \"" + newer + "\"");
    flow.complete(REPRESENTATIVE, TRIAGE, held, aTriage());
    assertThat(happened(held)).as("care goes on").contains("FORM_FILED");
  }

  @Test
  void nothing_is_kept_twice_in_a_case_nobody_holds() {
    var free = received(aComplaint());
    answers.put(free.id(), Map.of("wallAnswer", aMark()));
    answers.put(free.id(), Map.of("wallAnswer", aMark()));

    assertThat(count("select count(*) from held_row where case_id = ?", free.id())).isZero();
  }

  @Test
  void the_case_is_not_deleted_and_no_table_of_cases_is_emptied_and_the_answer_says_why() {
    hold(received(aComplaint()));

    assertThatThrownBy(() -> jdbc.update("delete from case_file where id = ?", held.id()))
        .hasMessageContaining("The case is under legal hold");
    for (var table : new String[] {"answer", "party", "case_file cascade"}) {
      assertThatThrownBy(() -> jdbc.execute("truncate " + table))
          .hasMessageContaining("is not emptied before the last hold ends");
    }
    assertThatThrownBy(() -> jdbc.update("delete from case_hold where case_id = ?", held.id()))
        .hasMessageContaining("never changed or removed");
    assertThatThrownBy(
            () -> jdbc.update("update case_hold set kind = 'LETTERS' where case_id = ?", held.id()))
        .hasMessageContaining("never rewritten");
    assertThatThrownBy(() -> jdbc.update("delete from held_row"))
        .hasMessageContaining("never changed or removed");
  }

  @Test
  void every_table_that_belongs_to_cases_keeps_what_is_held() {
    assertThat(
            jdbc.queryForList(
                """
                select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'case_id'
                where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r'
                  and not exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname in (
                    'keeps_held_row', c.relname || '_stays'))
                """,
                String.class))
        .as("tables of cases without a guard; guard_case_tables() runs after each migration")
        .isEmpty();
    assertThat(count("select count(*) from pg_trigger where tgname = 'keeps_held_row'"))
        .isGreaterThan(30);
  }

  @Test
  void a_table_below_one_of_cases_is_guarded_as_well() {
    assertThat(
            jdbc.queryForList(
                """
                select distinct child.relname from pg_constraint k
                join pg_class child on child.oid = k.conrelid
                join pg_trigger t on t.tgrelid = k.confrelid and t.tgname = 'keeps_held_row'
                where k.contype = 'f' and not exists (
                  select from pg_trigger own where own.tgrelid = k.conrelid
                    and own.tgname in ('keeps_held_row', child.relname || '_stays'))
                """,
                String.class))
        .as("add it to keep_held_row() and guard_case_tables() in a new migration")
        .isEmpty();
  }

  @Test
  void no_rule_closes_it_and_what_wanted_to_waits_without_giving_up_until_the_hold_ends() {
    held = flow.receive(REPRESENTATIVE, "grievance", aSettledComplaint());
    hold(held);

    assertThatThrownBy(() -> flow.work(held)).isInstanceOf(CaseHeld.class);
    assertThat(now(held).isOpen()).isTrue();
    assertThat(flow.due(held)).as("it looks again tomorrow").isEmpty();
    time.passes(Duration.ofDays(30));
    assertThatThrownBy(() -> flow.work(held)).isInstanceOf(CaseHeld.class);
    assertThat(triesLeft()).as("thirty days on it has not given up").isPositive();

    holds.release(held.id(), LEGAL, source[0]);
    flow.work(held);
    assertThat(now(held).status()).isEqualTo(CaseStatus.CLOSED);
  }

  @Test
  void a_person_may_still_close_it() {
    hold(received(aComplaint()));

    stage.does(
        SUPERVISOR, () -> files.close(held.id(), CaseStatus.WITHDRAWN, "WITHDRAWN", "It ended."));

    assertThat(now(held).isOpen()).isFalse();
    assertThat(
            count(
                "select count(*) from held_row where case_id = ? and of_table = 'case_file'",
                held.id()))
        .isOne();
  }

  private void hold(CaseFile file) {
    held = file;
    source[0] = flow.receive(REPRESENTATIVE, "grievance", aComplaint()).id();
    holds.place(file.id(), LEGAL, source[0]);
  }

  private int triesLeft() {
    return jobs.createJobQuery().withException().list().stream()
        .filter(job -> job.getExceptionMessage().contains(held.number()))
        .findFirst()
        .orElseThrow()
        .getRetries();
  }

  private long count(String question, Object... parameters) {
    return jdbc.queryForObject(question, Long.class, parameters);
  }
}
