package org.recourse.grievance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.recourse.Person.REPRESENTATIVE;

import java.time.Duration;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.audit.Verification;
import org.recourse.engine.Decisions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What the software does by itself: safe to repeat, tried again when it fails, and never silent.
 */
class GrievanceStepsTests extends GrievanceStories {

  @Autowired GrievanceHandling handling;
  @Autowired Decisions decisions;
  @Autowired Verification verification;
  @Autowired RuntimeService runtime;
  @Autowired ManagementService jobs;
  @Autowired JdbcTemplate jdbc;

  @Test
  void a_step_that_fails_once_is_tried_again_and_done_once() {
    var grievance = approved("SUBSTANTIATED", "SUBSTANTIATED");
    whileClosingIsRefused(
        grievance,
        () -> assertThatThrownBy(() -> flow.work(grievance)).isInstanceOf(RuntimeException.class));

    assertThat(now(grievance).isOpen()).isTrue();
    assertThat(flow.due(grievance)).isEmpty();

    time.passes(Duration.ofMinutes(2));
    flow.work(grievance);

    assertThat(now(grievance).outcome()).isEqualTo("SUBSTANTIATED");
    assertThat(happened(grievance)).containsOnlyOnce("CASE_CLOSED");
  }

  @Test
  void a_step_that_goes_on_failing_becomes_an_incident_and_can_be_taken_up_again() {
    var grievance = approved("SUBSTANTIATED", "SUBSTANTIATED");
    var tries = whileClosingIsRefused(grievance, () -> failUntilGivenUp(grievance));

    assertThat(tries).isEqualTo(5);
    assertThat(incidents(grievance)).isEqualTo(1);

    var job = jobs.createJobQuery().processInstanceId(flow.process(grievance)).singleResult();
    assertThat(job.getRetries()).isZero();
    assertThat(job.getExceptionMessage()).doesNotContain("mark");
    jobs.setJobRetries(1)
        .jobId(job.getId())
        .dueDate(java.util.Date.from(clock.instant()))
        .execute();
    flow.work(grievance);

    assertThat(incidents(grievance)).isZero();
    assertThat(now(grievance).outcome()).isEqualTo("SUBSTANTIATED");
  }

  @Test
  void classifying_twice_leaves_one_classification() {
    var complaint = received(aComplaint());
    var before = onRecord(complaint);
    var told = happened(complaint);

    var again = handling.classify(complaint.id());

    assertThat(again.classification()).isEqualTo("GRIEVANCE");
    assertThat(onRecord(complaint)).isEqualTo(before);
    assertThat(happened(complaint)).isEqualTo(told);
  }

  @Test
  void closing_logging_and_recording_a_withdrawal_twice_end_a_case_once() {
    var closed = approved("SUBSTANTIATED", "SUBSTANTIATED");
    flow.work(closed);
    handling.close(closed.id());

    var logged = received(aSettledComplaint());
    handling.log(logged.id());

    var withdrawn = received(aComplaint());
    stage.does(REPRESENTATIVE, () -> handling.withdraw(withdrawn.id(), aMark()));
    flow.work(withdrawn);
    handling.recordWithdrawal(withdrawn.id());

    assertThat(List.of(closed, logged, withdrawn))
        .allSatisfy(
            file ->
                assertThat(happened(file))
                    .filteredOn(type -> type.matches("CASE_(CLOSED|WITHDRAWN)"))
                    .hasSize(1));
  }

  @Test
  void a_decision_leaves_no_trace_in_the_engine() {
    var inputs = jdbc.queryForObject("select count(*) from act_hi_decinst", Long.class);
    received(aComplaint());
    var outcome =
        decisions.decide(
            "grievance-classification", java.util.Map.of("channel", "LETTER", "place", aMark()));

    assertThat(outcome.single()).containsEntry("classification", "GRIEVANCE");
    assertThat(outcome.rules()).hasSize(1);
    assertThat(jdbc.queryForObject("select count(*) from act_hi_decinst", Long.class))
        .isEqualTo(inputs)
        .isZero();
    assertThat(
            jdbc.queryForObject(
                "select (select count(*) from act_hi_dec_in) + (select count(*) from"
                    + " act_hi_dec_out)",
                Long.class))
        .isZero();
  }

  @Test
  void the_table_is_on_the_timeline_with_its_version_and_rule() {
    var complaint = received(aComplaint());

    assertThat(timeline.of(complaint.id()))
        .filteredOn(entry -> entry.type().equals("COMPLAINT_CLASSIFIED"))
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.actor()).isEqualTo("system");
              assertThat(entry.details().get("decisions").toString())
                  .contains("grievance-classification", "version", "rules");
            });
  }

  @Test
  void the_record_of_every_walk_proves_itself() {
    var grievance = approved("SUBSTANTIATED", "NOT_SUBSTANTIATED");
    flow.work(grievance);

    var report = verification.verify();

    assertThat(report.isWhole()).as(report.toString()).isTrue();
  }

  private int failUntilGivenUp(CaseFile grievance) {
    for (int tries = 1; tries < 20; tries++) {
      assertThatThrownBy(() -> flow.work(grievance)).isInstanceOf(RuntimeException.class);
      if (incidents(grievance) > 0) {
        return tries;
      }
      time.passes(Duration.ofHours(3));
    }
    throw new AssertionError("The step was never given up");
  }

  private long incidents(CaseFile grievance) {
    return runtime.createIncidentQuery().processInstanceId(flow.process(grievance)).count();
  }

  private void whileClosingIsRefused(CaseFile grievance, Runnable deed) {
    whileClosingIsRefused(
        grievance,
        () -> {
          deed.run();
          return null;
        });
  }

  /** The database itself refuses to close this one case. */
  private <T> T whileClosingIsRefused(CaseFile grievance, java.util.function.Supplier<T> deed) {
    jdbc.execute(
        "alter table case_file add constraint not_now check (status = 'OPEN' or id <> '%s') not valid"
            .formatted(grievance.id()));
    try {
      return deed.get();
    } finally {
      jdbc.execute("alter table case_file drop constraint not_now");
    }
  }
}
