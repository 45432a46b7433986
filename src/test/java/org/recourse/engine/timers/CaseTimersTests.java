package org.recourse.engine.timers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recourse.AtOnce;
import org.recourse.RecourseTest;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.CaseFiles;
import org.recourse.casefile.CaseKind;
import org.recourse.casefile.CaseNumbers;
import org.recourse.casefile.Confidentiality;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** Timers of a case move with the record, or not at all. */
@RecourseTest
class CaseTimersTests {

  private static final CaseKind PARKING =
      new CaseKind("parking", "PK", "Parking", Set.of(), Set.of());
  private static final String CLOCK = "parking-clock";
  private static final String NEXT = "nextDueAt";
  private static final Instant SOON = Instant.parse("2031-05-01T00:00:00Z");
  private static final Instant LATER = Instant.parse("2031-06-01T00:00:00Z");

  @Autowired CaseTimers timers;
  @Autowired TransactionTemplate transaction;
  @Autowired RepositoryService repository;
  @Autowired RuntimeService runtime;
  @Autowired ManagementService jobs;
  @Autowired TaskService tasks;
  @Autowired CaseNumbers numbers;
  @Autowired CaseFiles files;
  @Autowired JdbcClient database;
  private String deployment;
  private CaseFile file;

  @BeforeEach
  void a_clock_waits() {
    deployment =
        repository
            .createDeployment()
            .addClasspathResource("timers/parking-clock.bpmn")
            .deploy()
            .getId();
    var number = numbers.allocate(PARKING);
    file = files.open(PARKING, number, Instant.now(), Confidentiality.STANDARD);
    waitFor(SOON);
  }

  @AfterEach
  void nothing_stays() {
    repository.deleteDeployment(deployment, true);
  }

  @Test
  void a_moment_that_moves_takes_the_one_timer_along() {
    waitFor(LATER);

    assertThat(timer().getDuedate()).isEqualTo(Date.from(LATER));
    assertThat(fact()).isEqualTo(Date.from(LATER));
    assertThat(instances()).isOne();
  }

  @Test
  void each_case_waits_with_a_timer_of_its_own() {
    var other =
        files.open(PARKING, numbers.allocate(PARKING), Instant.now(), Confidentiality.STANDARD);
    transaction.executeWithoutResult(t -> timers.waitFor(other, CLOCK, NEXT, LATER));

    assertThat(timer().getDuedate()).isEqualTo(Date.from(SOON));
    assertThat(instances()).isOne();
  }

  @Test
  void what_is_taken_back_moves_nothing() {
    transaction.executeWithoutResult(
        t -> {
          timers.waitFor(file, CLOCK, NEXT, LATER);
          t.setRollbackOnly();
        });

    assertThat(timer().getDuedate()).isEqualTo(Date.from(SOON));
    assertThat(fact()).isEqualTo(Date.from(SOON));
  }

  @Test
  void a_timer_moves_only_together_with_something_else() {
    assertThatThrownBy(() -> timers.waitFor(file, CLOCK, NEXT, LATER))
        .isInstanceOf(IllegalTransactionStateException.class);
  }

  @Test
  void what_is_over_ends_its_process_and_may_be_said_twice() {
    end();
    end();

    assertThat(instances()).isZero();
  }

  @Test
  void what_was_over_and_waits_again_begins_anew() {
    end();
    waitFor(LATER);

    assertThat(timer().getDuedate()).isEqualTo(Date.from(LATER));
  }

  @Test
  void a_flow_that_draws_no_such_process_waits_for_nothing() {
    transaction.executeWithoutResult(t -> timers.waitFor(file, "no-such-clock", NEXT, LATER));
    transaction.executeWithoutResult(t -> timers.tell(file, "no-such-clock", "ClocksEnded"));

    assertThat(instances()).isOne();
  }

  @Test
  void a_date_that_changes_while_its_timer_fires_is_left_to_the_step_that_looks() throws Exception {
    var fired = new CountDownLatch(1);
    var mayCommit = new CountDownLatch(1);
    var firing =
        AtOnce.run(
            () ->
                transaction.executeWithoutResult(
                    t -> {
                      jobs.executeJob(timer().getId());
                      fired.countDown();
                      await(mayCommit);
                    }));
    assertThat(fired.await(20, TimeUnit.SECONDS)).isTrue();

    var moving = AtOnce.run(() -> waitFor(LATER));
    awaitOneWaiting();
    mayCommit.countDown();
    firing.get(20, TimeUnit.SECONDS);
    moving.get(20, TimeUnit.SECONDS);

    assertThat(instances()).isOne();
    assertThat(looks()).isOne();
  }

  @Test
  void a_timer_that_fires_while_its_date_changes_comes_to_nothing_and_waits_again()
      throws Exception {
    var moved = new CountDownLatch(1);
    var mayCommit = new CountDownLatch(1);
    var id = timer().getId();
    var moving =
        AtOnce.run(
            () ->
                transaction.executeWithoutResult(
                    t -> {
                      timers.waitFor(file, CLOCK, NEXT, LATER);
                      moved.countDown();
                      await(mayCommit);
                    }));
    assertThat(moved.await(20, TimeUnit.SECONDS)).isTrue();

    var firing = AtOnce.run(() -> jobs.executeJob(id));
    awaitOneWaiting();
    mayCommit.countDown();
    moving.get(20, TimeUnit.SECONDS);

    assertThat(firing)
        .failsWithin(20, TimeUnit.SECONDS)
        .withThrowableThat()
        .withCauseInstanceOf(OptimisticLockingException.class);
    assertThat(timer().getDuedate()).isEqualTo(Date.from(LATER));
    assertThat(timer().getRetries()).isPositive();
    assertThat(looks()).isZero();
  }

  private void waitFor(Instant next) {
    transaction.executeWithoutResult(t -> timers.waitFor(file, CLOCK, NEXT, next));
  }

  private void end() {
    transaction.executeWithoutResult(t -> timers.tell(file, CLOCK, "ClocksEnded"));
  }

  private String instance() {
    return runtime
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(file.number())
        .singleResult()
        .getId();
  }

  private Job timer() {
    return jobs.createJobQuery().processInstanceId(instance()).timers().singleResult();
  }

  private Object fact() {
    return runtime.getVariable(instance(), NEXT);
  }

  private long instances() {
    return runtime.createProcessInstanceQuery().processInstanceBusinessKey(file.number()).count();
  }

  private long looks() {
    return tasks.createTaskQuery().processInstanceBusinessKey(file.number()).count();
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException stop) {
      throw new IllegalStateException(stop);
    }
  }

  /** Until somebody waits for a row that somebody else holds. */
  private void awaitOneWaiting() {
    org.awaitility.Awaitility.await()
        .atMost(Duration.of(20, ChronoUnit.SECONDS))
        .until(
            () ->
                database
                        .sql(
                            "select count(*) from pg_stat_activity where wait_event_type = 'Lock'"
                                + " and query ilike '%act_ru_%'")
                        .query(Long.class)
                        .single()
                    > 0);
  }
}
