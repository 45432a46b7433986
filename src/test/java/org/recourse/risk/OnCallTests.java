package org.recourse.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recourse.Person.REPRESENTATIVE;
import static org.recourse.Person.RISK_MANAGER;
import static org.recourse.Person.RISK_MANAGER2;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.recourse.Person;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.NamedPeople;
import org.springframework.beans.factory.annotation.Autowired;

/** While nobody answers, the next on call is asked. */
class OnCallTests extends RiskStories {

  @Autowired private NamedPeople named;

  @Test
  void the_ladder_is_climbed_while_nobody_answers_and_the_last_is_asked_again() {
    var complaint = aComplaint();
    var risk = referred(complaint, "SEVERE_HARM");
    assertThat(asked(risk)).isEqualTo("risk-manager");
    var first = taskDue(risk, ACKNOWLEDGE);

    justAfter(first, risk);
    assertThat(asked(risk)).isEqualTo("risk-manager2");
    assertThat(taskDue(risk, ACKNOWLEDGE))
        .isBetween(first.plus(Duration.ofHours(1)), first.plus(Duration.ofMinutes(61)));
    justAfter(taskDue(risk, ACKNOWLEDGE), risk);
    assertThat(asked(risk)).isEqualTo("risk-manager2");
    assertThat(happened(risk)).containsSequence("NEXT_ON_CALL_ASKED");
    assertThat(happened(complaint)).doesNotContain("REFERRAL_ACKNOWLEDGED");

    acknowledge(RISK_MANAGER2, risk);
    assertThat(happened(complaint)).containsOnlyOnce("REFERRAL_ACKNOWLEDGED");
    assertThat(clock(risk, "ACKNOWLEDGE_REPORT").isRunning()).isFalse();
  }

  @Test
  void a_level_two_report_is_answered_within_one_business_day() {
    time.goesTo(RiskTables.moment("2026-12-24T10:00").toInstant());
    var risk = reported("VIP");

    assertThat(taskDue(risk, ACKNOWLEDGE))
        .isEqualTo(RiskTables.moment("2026-12-28T23:59:59").toInstant());
  }

  @Test
  void whoever_is_named_in_the_complaint_is_not_asked_and_does_not_see_the_case() {
    var complaint = aComplaint();
    stage.does(REPRESENTATIVE, () -> named.set(complaint.id(), Set.of(RISK_MANAGER.username())));
    var risk = referred(complaint, "SEVERE_HARM");

    assertThat(asked(risk)).isEqualTo("risk-manager2");
    assertThat(tasksSeenBy("risk-manager", risk)).isEmpty();
  }

  @Test
  void a_duty_that_comes_due_climbs_the_ladder() {
    var risk = reported("ADVERSE_EVENT");
    acknowledge(RISK_MANAGER, risk);
    var report = clock(risk, "STATE_REPORT_URGENT");
    report.warningsAt().forEach(at -> justAfter(at, risk));
    justAfter(report.dueAt(), risk);

    assertThat(timeline.of(risk.id()))
        .filteredOn(entry -> entry.type().equals("LADDER_CLIMBED"))
        .filteredOn(entry -> ((List<?>) entry.details().get("clocks")).contains(report.clock()))
        .extracting(entry -> entry.details().get("asked"))
        .containsExactly("risk-manager", "risk-manager2", "risk-manager2");
    assertThat(happened(risk)).contains("DUTY_MISSED");
  }

  private String asked(CaseFile file) {
    return (String) onRecord(file).get("askedOnCall");
  }

  private List<String> tasksSeenBy(String username, CaseFile file) {
    return stage.as(
        new Person(username, RISK_MANAGER.groups()),
        () ->
            tasks
                .createTaskQuery()
                .processInstanceBusinessKey(file.number())
                .listPage(0, 100)
                .stream()
                .map(task -> task.getName())
                .toList());
  }
}
