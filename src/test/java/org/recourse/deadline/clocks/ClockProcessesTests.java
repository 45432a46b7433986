package org.recourse.deadline.clocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
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
import org.springframework.transaction.support.TransactionTemplate;

/** Each clock has a small process that waits for its next moment. */
@RecourseTest
class ClockProcessesTests {

  private static final CaseKind PARKING =
      new CaseKind("parking", "PK", "Parking", Set.of(), Set.of());
  private static final Instant SOON = Instant.parse("2031-05-01T00:00:00Z");
  private static final Instant LATER = Instant.parse("2031-06-01T00:00:00Z");

  @Autowired ApplicationEventPublisher events;
  @Autowired TransactionTemplate transaction;
  @Autowired RepositoryService repository;
  @Autowired ManagementService jobs;
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
    file = files.open(PARKING, numbers.allocate(PARKING), Instant.now(), Confidentiality.STANDARD);
  }

  @AfterEach
  void nothing_stays() {
    repository.deleteDeployment(deployment, true);
  }

  @Test
  void a_clock_s_process_starts_moves_and_ends_with_it() {
    tell(new ClockStarted(clock(1, SOON)), new ClockStarted(clock(2, SOON)));
    assertThat(waitingFor()).containsExactly(SOON, SOON);

    tell(new ClockMoved(clock(2, LATER)));
    assertThat(waitingFor()).containsExactly(SOON, LATER);

    tell(new ClockEnded(clock(1, null)));
    assertThat(waitingFor()).containsExactly(LATER);
  }

  @Test
  void a_clock_that_had_run_out_and_is_extended_waits_again() {
    tell(new ClockMoved(clock(3, LATER)));

    assertThat(waitingFor()).containsExactly(LATER);
  }

  @Test
  void a_clock_that_awaits_nothing_starts_nothing() {
    tell(
        new ClockStarted(clock(4, null)),
        new ClockMoved(clock(4, null)),
        new ClockEnded(clock(4, null)));

    assertThat(waitingFor()).isEmpty();
  }

  @Test
  void a_process_of_a_clock_that_came_to_nothing_does_not_start() {
    transaction.executeWithoutResult(
        t -> {
          events.publishEvent(new ClockStarted(clock(5, SOON)));
          t.setRollbackOnly();
        });

    assertThat(waitingFor()).isEmpty();
  }

  private void tell(Object... told) {
    transaction.executeWithoutResult(t -> List.of(told).forEach(events::publishEvent));
  }

  private List<Instant> waitingFor() {
    return jobs.createJobQuery().processDefinitionKey("parking-clock").timers().list().stream()
        .map(Job::getDuedate)
        .map(Date::toInstant)
        .sorted()
        .toList();
  }

  private CaseClock clock(long id, Instant next) {
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
