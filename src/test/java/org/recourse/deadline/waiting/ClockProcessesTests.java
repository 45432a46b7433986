package org.recourse.deadline.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recourse.RecourseTest;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.CaseFiles;
import org.recourse.casefile.CaseKind;
import org.recourse.casefile.CaseNumbers;
import org.recourse.casefile.Confidentiality;
import org.recourse.deadline.CaseClock;
import org.recourse.deadline.ClockEnded;
import org.recourse.deadline.ClockMoved;
import org.recourse.deadline.ClockStarted;
import org.recourse.deadline.ClockState;
import org.recourse.deadline.rules.Kind;
import org.recourse.deadline.rules.Sureness;
import org.recourse.deadline.rules.Whose;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Each case has one small process that waits for the next moment of its clocks. */
@RecourseTest
class ClockProcessesTests {

  private static final CaseKind PARKING =
      new CaseKind("parking", "PK", "Parking", Set.of(), Set.of());
  private static final Instant SOON = Instant.parse("2031-05-01T00:00:00Z");
  private static final Instant LATER = Instant.parse("2031-06-01T00:00:00Z");

  private static final Instant LATEST = Instant.parse("2031-07-01T00:00:00Z");
  private static final String KEEP =
      """
      insert into deadline_clock (version, case_id, track, clock, round, start_event, started_at, facts, rule,
        counted, due_at, lawful_until, state, next_due_at, ended_at)
      values (0, :case, 'LOT', 'METER', :round, 'PARKED', now(), '{}', '{}', '{}', now(), now(),
        case when cast(:next as timestamptz) is null then 'CANCELLED' else 'RUNNING' end, :next,
        case when cast(:next as timestamptz) is null then now() end)
      on conflict (case_id, track, clock, round) do update
        set next_due_at = excluded.next_due_at, state = excluded.state, ended_at = excluded.ended_at
      """;

  @Autowired ApplicationEventPublisher events;
  @Autowired TransactionTemplate transaction;
  @Autowired RepositoryService repository;
  @Autowired RuntimeService runtime;
  @Autowired ManagementService jobs;
  @Autowired JdbcClient database;
  @Autowired CaseNumbers numbers;
  @Autowired CaseFiles files;
  private String deployment;
  private CaseFile file;

  @BeforeEach
  void a_parking_case() {
    deployment =
        repository
            .createDeployment()
            .addClasspathResource("timers/parking-clock.bpmn")
            .deploy()
            .getId();
    file = file();
  }

  @AfterEach
  void nothing_stays() {
    repository.deleteDeployment(deployment, true);
    database.sql("delete from deadline_clock where clock = 'METER'").update();
  }

  @Test
  void however_many_clocks_start_one_process_waits_for_the_earliest() {
    tell(new ClockStarted(kept(1, LATER)), new ClockStarted(kept(2, SOON)));

    assertThat(waitingFor()).containsExactly(justAfter(SOON));
  }

  @Test
  void twenty_changes_in_one_transaction_move_the_timer_once() {
    tell(new ClockStarted(kept(1, LATER)));
    var moves = IntStream.rangeClosed(2, 21).mapToObj(n -> new ClockMoved(kept(n, SOON)));

    tell(moves.toArray());

    assertThat(waitingFor()).containsExactly(justAfter(SOON));
    assertThat(timesTheDateWasSet()).isEqualTo(2);
  }

  @Test
  void what_moves_or_ends_leaves_the_timer_at_the_earliest_of_the_rest() {
    tell(new ClockStarted(kept(1, SOON)), new ClockStarted(kept(2, LATER)));

    tell(new ClockMoved(kept(1, LATEST)));
    assertThat(waitingFor()).containsExactly(justAfter(LATER));

    tell(new ClockEnded(kept(2, null)));
    assertThat(waitingFor()).containsExactly(justAfter(LATEST));
  }

  @Test
  void when_all_clocks_end_in_one_transaction_their_process_ends() {
    tell(new ClockStarted(kept(1, SOON)), new ClockStarted(kept(2, LATER)));

    tell(new ClockEnded(kept(1, null)), new ClockEnded(kept(2, null)));

    assertThat(waitingFor()).isEmpty();
    assertThat(processes()).isZero();
  }

  @Test
  void a_clock_that_starts_after_all_had_ended_is_waited_for_anew() {
    tell(new ClockStarted(kept(1, SOON)));
    tell(new ClockEnded(kept(1, null)));

    tell(new ClockStarted(kept(2, LATER)));

    assertThat(waitingFor()).containsExactly(justAfter(LATER));
  }

  @Test
  void a_clock_that_ends_in_the_transaction_it_started_in_begins_nothing() {
    transaction.executeWithoutResult(
        t -> {
          events.publishEvent(new ClockStarted(kept(1, SOON)));
          events.publishEvent(new ClockEnded(kept(1, null)));
        });

    assertThat(processes()).isZero();
  }

  @Test
  void clocks_that_wait_for_nothing_start_nothing() {
    tell(new ClockMoved(kept(1, null)), new ClockEnded(kept(1, null)));

    assertThat(processes()).isZero();
  }

  @Test
  void a_transaction_within_another_keeps_its_own_changes() {
    var alone = new TransactionTemplate(transaction.getTransactionManager());
    alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    var other = file();
    transaction.executeWithoutResult(
        t -> {
          events.publishEvent(new ClockStarted(kept(1, SOON)));
          alone.executeWithoutResult(
              u -> events.publishEvent(new ClockStarted(kept(other, 1, SOON))));
          assertThat(processes()).isOne();
          t.setRollbackOnly();
        });

    assertThat(processes()).isOne();
  }

  @Test
  void a_clock_that_came_to_nothing_is_not_waited_for() {
    transaction.executeWithoutResult(
        t -> {
          events.publishEvent(new ClockStarted(kept(5, SOON)));
          t.setRollbackOnly();
        });

    assertThat(processes()).isZero();
  }

  private void tell(Object... told) {
    transaction.executeWithoutResult(t -> List.of(told).forEach(events::publishEvent));
  }

  private static Instant justAfter(Instant moment) {
    return moment.plusMillis(1);
  }

  private List<Instant> waitingFor() {
    return jobs.createJobQuery().processDefinitionKey("parking-clock").timers().list().stream()
        .map(Job::getDuedate)
        .map(Date::toInstant)
        .sorted()
        .toList();
  }

  private long processes() {
    return runtime.createProcessInstanceQuery().processDefinitionKey("parking-clock").count();
  }

  /** By the count the engine keeps of a variable's changes, from 1. */
  private int timesTheDateWasSet() {
    return database
        .sql(
            "select rev_ from act_ru_variable where name_ = 'nextDueAt' and proc_inst_id_ in"
                + " (select id_ from act_ru_execution where business_key_ = ?)")
        .param(file.number())
        .query(Integer.class)
        .single();
  }

  private CaseFile file() {
    return files.open(PARKING, numbers.allocate(PARKING), Instant.now(), Confidentiality.STANDARD);
  }

  private CaseClock kept(int round, Instant next) {
    return kept(file, round, next);
  }

  /** A clock as the record keeps it now; one that waits for nothing has ended. */
  private CaseClock kept(CaseFile of, int round, Instant next) {
    database
        .sql(KEEP)
        .param("case", of.id())
        .param("round", round)
        .param("next", next == null ? null : Timestamp.from(next))
        .update();
    return clock(of, round, next);
  }

  private static CaseClock clock(CaseFile file, long id, Instant next) {
    return new CaseClock(
        id,
        file.id(),
        "LOT",
        "METER",
        1,
        "Parking meter",
        Whose.HOSPITAL,
        Kind.POLICY,
        "PARKED",
        SOON,
        LATER,
        LATER,
        List.of(),
        next,
        ClockState.RUNNING,
        null,
        null,
        0,
        null,
        null,
        true,
        null,
        "House rules",
        Sureness.VERIFIED);
  }
}
