package org.recourse.grievance.clocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recourse.Person.SUPERVISOR;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.audit.Verification;
import org.recourse.deadline.ClockTrigger;
import org.springframework.beans.factory.annotation.Autowired;

/** No missed clock goes without a supervisor's answer, whatever ends first. */
class LateClocksTests extends GrievanceClockStories {

  @Autowired Verification verification;

  @Test
  void a_clock_met_too_late_before_anybody_looked_is_answered_for() {
    var grievance = acknowledged();
    time.passes(Duration.ofDays(8));

    answered(grievance, "FIRST_RESPONSE");
    flow.work(grievance);

    assertThat(flow.shown(SUPERVISOR, ANSWER_FOR, grievance))
        .containsEntry("missedClock", "Answer or status letter")
        .hasEntrySatisfying(
            "missedLateness",
            late -> assertThat(late.toString()).endsWith("; it has ended meanwhile"));
    assertThat(rows(grievance, "missedClocks")).hasSize(1);
  }

  @Test
  void a_clock_that_was_looked_at_and_then_met_late_is_answered_for_once() {
    var grievance = acknowledged();
    pass(Duration.ofDays(8), grievance);

    answered(grievance, "FIRST_RESPONSE");
    flow.work(grievance);

    assertThat(open(ANSWER_FOR, grievance)).hasSize(1);
  }

  @Test
  void a_missed_clock_is_answered_for_also_when_no_clock_runs_any_more() {
    var grievance = acknowledged();
    pass(Duration.ofDays(8), grievance);

    deadlines.cancel(grievance.id(), null, "WITHDRAWN");
    flow.work(grievance);
    pass(Duration.ofDays(40), grievance);

    assertThat(open(ANSWER_FOR, grievance)).hasSize(1);
    flow.complete(SUPERVISOR, ANSWER_FOR, grievance, anAnswer("ANSWER_FOLLOWS"));
    flow.work(grievance);
    assertThat(rows(grievance, "missedClocks"))
        .singleElement()
        .matches(row -> row.get("answeredBy").equals("supervisor"));
    assertThat(waitingProcesses(grievance)).isZero();
    assertThat(verification.verify().findings().toString()).doesNotContain(grievance.number());
  }

  @Test
  void the_last_clock_met_too_late_leaves_its_question_behind() {
    var grievance = acknowledged();
    time.passes(Duration.ofDays(40));

    answered(grievance, "FIRST_RESPONSE");
    answered(grievance, "RESOLUTION");
    flow.work(grievance);

    assertThat(open(ANSWER_FOR, grievance)).hasSize(2);
  }

  @Test
  void clocks_that_begin_anew_while_a_question_is_open_are_waited_for() {
    var grievance = acknowledged();
    pass(Duration.ofDays(8), grievance);
    deadlines.cancel(grievance.id(), null, "WITHDRAWN");
    flow.work(grievance);

    begins(grievance);
    pass(Duration.ofDays(8), grievance);

    assertThat(waitingProcesses(grievance)).isOne();
    assertThat(open(ANSWER_FOR, grievance).stream().map(this::read))
        .extracting(shown -> shown.get("missedClock"))
        .contains("Acknowledgement letter");
  }

  private void answered(CaseFile file, String word) {
    deadlines.met(file.id(), null, word, clock.instant(), "story");
  }

  private void begins(CaseFile file) {
    deadlines.start(file.id(), new ClockTrigger("HOSPITAL_GRIEVANCE", "RECEIVED", clock.instant()));
  }
}
