package org.recourse.grievance.clocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recourse.Person.REPRESENTATIVE;
import static org.recourse.Person.SUPERVISOR;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.CaseStatus;
import org.recourse.casefile.audit.Verification;
import org.recourse.deadline.CaseClock;
import org.recourse.deadline.ClockState;
import org.recourse.grievance.GrievanceHandling;
import org.springframework.beans.factory.annotation.Autowired;

/** Who takes a complaint back waives what is owed to them, and nothing else. */
class WithdrawnClocksTests extends GrievanceClockStories {

  @Autowired GrievanceHandling handling;
  @Autowired Verification verification;

  @Test
  void what_the_state_must_be_told_is_owed_although_the_complaint_is_taken_back() {
    var grievance = received(aComplaint());
    var triage =
        with(
            aTriage(),
            "issues",
            List.of(anIssue("CARE", "OTHER", 2), anIssue("PRIVACY", "OTHER", 2)));
    flow.complete(REPRESENTATIVE, TRIAGE, grievance, triage);
    flow.work(grievance);

    withdrawn(grievance);

    assertThat(now(grievance).status()).isEqualTo(CaseStatus.WITHDRAWN);
    assertThat(running(grievance)).containsExactlyInAnyOrder("PRIVACY_REPORT", "BREACH_NOTICE");
    assertThat(clock(grievance, "RESOLUTION").state()).isEqualTo(ClockState.CANCELLED);
    assertThat(timeline.of(grievance.id()))
        .filteredOn(entry -> entry.type().equals("DUTIES_GO_ON"))
        .singleElement()
        .extracting(entry -> entry.details().toString())
        .asString()
        .contains("PRIVACY_REPORT", "Health and Safety Code 1280.15", "grievance-withdrawal");

    report(grievance, "PRIVACY_REPORT", "REPORT_MADE");
    report(grievance, "BREACH_NOTICE", "NO_BREACH");
    flow.work(grievance);
    assertThat(waitingProcesses(grievance)).isZero();
    assertThat(verification.verify().findings().toString()).doesNotContain(grievance.number());
  }

  @Test
  void alleged_harm_is_looked_into_although_the_complaint_is_taken_back_before_its_triage() {
    var justNow = clock.instant().minus(Duration.ofMinutes(5)).toString();
    var grievance = received(with(aComplaint(), "allegesHarm", true, "receivedAt", justNow));

    withdrawn(grievance);

    assertThat(running(grievance)).containsExactly("HARM_REVIEW");
    report(grievance, "HARM_REVIEW", "LOOKED_INTO");
    assertThat(running(grievance)).isEmpty();
    flow.work(grievance);
    assertThat(waitingProcesses(grievance)).isZero();
  }

  @Test
  void a_supervisor_is_asked_when_nobody_looks_into_a_withdrawn_complaint_about_harm() {
    var grievance = received(with(aComplaint(), "allegesHarm", true));

    withdrawn(grievance);
    pass(Duration.ofHours(2), grievance);

    assertThat(flow.shown(SUPERVISOR, ANSWER_FOR, grievance).get("missedClock").toString())
        .containsIgnoringCase("harm");
  }

  @Test
  void nothing_goes_on_where_nothing_is_owed_by_law() {
    var grievance = acknowledged();

    withdrawn(grievance);

    assertThat(running(grievance)).isEmpty();
    assertThat(happened(grievance)).doesNotContain("DUTIES_GO_ON");
    assertThat(waitingProcesses(grievance)).isZero();
  }

  private void withdrawn(CaseFile file) {
    stage.does(REPRESENTATIVE, () -> handling.withdraw(file.id(), aMark()));
    flow.work(file);
  }

  private void report(CaseFile file, String word, String outcome) {
    stage.does(
        REPRESENTATIVE, () -> deadlines.report(clock(file, word).id(), outcome, null, aMark()));
  }

  private List<String> running(CaseFile file) {
    return deadlines.of(file.id()).stream()
        .filter(CaseClock::isRunning)
        .map(CaseClock::clock)
        .toList();
  }
}
