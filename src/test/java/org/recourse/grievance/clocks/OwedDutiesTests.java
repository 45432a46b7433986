package org.recourse.grievance.clocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.recourse.Person.REPRESENTATIVE;
import static org.recourse.Person.SUPERVISOR;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.recourse.WalksEveryWay;
import org.recourse.casefile.CaseFile;
import org.recourse.deadline.CaseClock;
import org.recourse.deadline.ClockState;
import org.recourse.grievance.GrievanceHandling;
import org.springframework.beans.factory.annotation.Autowired;

/** What is owed although a complaint has ended stays somebody's task until it was reported. */
@WalksEveryWay(of = "grievance-owed")
class OwedDutiesTests extends GrievanceClockStories {

  private static final String REPORT = "Report what is owed";

  @Autowired GrievanceHandling handling;

  @Test
  void after_a_withdrawal_somebody_is_asked_for_each_duty_until_none_is_left() {
    var grievance = aBreachTakenBack();

    assertThat(flow.waitsAt(grievance)).containsExactly(REPORT);
    assertThat(dueOfTask(grievance)).isEqualTo(clock(grievance, "PRIVACY_REPORT").dueAt());
    assertThat(flow.shown(REPRESENTATIVE, REPORT, grievance).toString())
        .contains(clock(grievance, "PRIVACY_REPORT").label(), "1280.15");

    reports(grievance, "PRIVACY_REPORT", "REPORT_MADE");
    assertThat(clock(grievance, "PRIVACY_REPORT").state()).isEqualTo(ClockState.MET);
    assertThat(flow.waitsAt(grievance)).containsExactly(REPORT);
    assertThat(dueOfTask(grievance)).isEqualTo(clock(grievance, "BREACH_NOTICE").dueAt());

    reports(grievance, "BREACH_NOTICE", "NO_BREACH");
    assertThat(flow.waitsAt(grievance)).isEmpty();
    assertThat(waitingProcesses(grievance)).isZero();
  }

  @Test
  void who_reports_the_last_of_it_in_the_tab_has_no_task_left() {
    var grievance = aBreachTakenBack();

    for (var word : List.of("PRIVACY_REPORT", "BREACH_NOTICE")) {
      var outcome = word.equals("PRIVACY_REPORT") ? "REPORT_MADE" : "NO_BREACH";
      var id = clock(grievance, word).id();
      stage.does(REPRESENTATIVE, () -> deadlines.report(id, outcome, null, aMark()));
      flow.work(grievance);
    }

    assertThat(flow.waitsAt(grievance)).isEmpty();
    assertThat(waitingProcesses(grievance)).isZero();
  }

  @Test
  void an_answered_complaint_leaves_a_task_for_what_its_answer_did_not_end() {
    var grievance = aBreach();
    flow.complete(REPRESENTATIVE, INVESTIGATE, grievance, anInvestigation());
    flow.complete(
        REPRESENTATIVE, DRAFT, grievance, aDraft(grievance, "SUBSTANTIATED", "SUBSTANTIATED"));
    flow.complete(SUPERVISOR, APPROVE, grievance, anApproval());
    flow.work(grievance);

    assertThat(now(grievance).isOpen()).isFalse();
    assertThat(flow.waitsAt(grievance)).containsExactly(REPORT);
  }

  @Test
  void what_is_not_offered_or_lies_ahead_is_refused() {
    var grievance = aBreachTakenBack();
    var report = clock(grievance, "PRIVACY_REPORT");

    refused(grievance, answer(report, "NO_SUCH_WORD"), "What was done");
    refused(
        grievance,
        with(
            answer(report, "REPORT_MADE"),
            "owedDoneAt",
            clock.instant().plus(Duration.ofDays(1)).toString()),
        "future");
    assertThat(clock(grievance, "PRIVACY_REPORT").isRunning()).isTrue();
  }

  @Test
  void nobody_is_asked_where_nothing_is_owed() {
    var grievance = acknowledged();

    stage.does(REPRESENTATIVE, () -> handling.withdraw(grievance.id(), aMark()));
    flow.work(grievance);

    assertThat(flow.waitsAt(grievance)).isEmpty();
  }

  private CaseFile aBreachTakenBack() {
    var grievance = aBreach();
    stage.does(REPRESENTATIVE, () -> handling.withdraw(grievance.id(), aMark()));
    flow.work(grievance);
    return grievance;
  }

  private CaseFile aBreach() {
    var grievance = received(aComplaint());
    var issues = List.of(anIssue("CARE", "OTHER", 2), anIssue("PRIVACY", "OTHER", 2));
    flow.complete(REPRESENTATIVE, TRIAGE, grievance, with(aTriage(), "issues", issues));
    flow.work(grievance);
    return grievance;
  }

  private void reports(CaseFile file, String word, String outcome) {
    flow.complete(REPRESENTATIVE, REPORT, file, answer(clock(file, word), outcome));
    flow.work(file);
  }

  private void refused(CaseFile file, Map<String, Object> answer, String why) {
    assertThatThrownBy(() -> flow.complete(REPRESENTATIVE, REPORT, file, answer))
        .hasMessageContaining(why);
  }

  private Map<String, Object> answer(CaseClock clock, String outcome) {
    return with(
        new HashMap<>(),
        "owedReport",
        clock.id() + ":" + outcome,
        "owedDoneAt",
        this.clock.instant().toString(),
        "owedWords",
        "Number " + aMark());
  }

  private Instant dueOfTask(CaseFile file) {
    return tasks
        .createTaskQuery()
        .processInstanceBusinessKey(file.number())
        .taskName(REPORT)
        .singleResult()
        .getDueDate()
        .toInstant();
  }
}
