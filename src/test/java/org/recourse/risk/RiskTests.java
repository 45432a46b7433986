package org.recourse.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.recourse.Person.LAWYER;
import static org.recourse.Person.RISK_MANAGER;
import static org.recourse.Person.RISK_MANAGER2;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.recourse.WalksEveryWay;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.InvalidInput;
import org.recourse.casefile.hold.CaseHolds;
import org.recourse.casefile.hold.HoldKind;
import org.springframework.beans.factory.annotation.Autowired;

/** What is reported to risk management is taken up, and every duty is owed until it is proven. */
@WalksEveryWay(
    of = {
      "risk",
      "risk-acknowledgement",
      "risk-duties",
      "risk-duty",
      "risk-review",
      "risk-letters",
      "risk-clock"
    })
class RiskTests extends RiskStories {

  @Autowired private CaseHolds holds;

  @Test
  void a_fall_with_injury_is_reported_told_reviewed_and_given_back_in_cleared_words() {
    var complaint = aComplaint();
    var risk = referred(complaint, "FALL_WITH_INJURY", "ADVERSE_EVENT");
    assertThat(clock(risk, "STATE_REPORT_URGENT").isRunning()).isTrue();
    assertThat(flow.shown(RISK_MANAGER, ACKNOWLEDGE, risk).get("linkedNarrative"))
        .isEqualTo(onRecord(complaint).get("narrative"));
    acknowledge(RISK_MANAGER, risk);
    assertThat(happened(complaint)).contains("REFERRAL_ACKNOWLEDGED");

    assess(
        RISK_MANAGER,
        risk,
        "triggers",
        List.of("FALL_WITH_INJURY", "ADVERSE_EVENT"),
        "ongoingThreat",
        "NO",
        "reviewKind",
        "CASE_REVIEW",
        "harmInternal",
        "2",
        "harmAhrq",
        "MODERATE_HARM");
    assertThat(owed(risk)).containsExactlyInAnyOrder("STATE_REPORT", "TELL_PATIENT");
    doDuty(RISK_MANAGER, risk, "TELL_PATIENT");
    doDuty(RISK_MANAGER, risk, "STATE_REPORT");
    flow.complete(RISK_MANAGER2, RATE, risk, Map.of("harmInternal", "2", "harmAhrq", "MILD_HARM"));
    flow.work(risk);
    analyze(risk, Map.of("action", aMark(), "owner", aMark(), "dueOn", "2027-01-15"));
    followUp(risk, "NOT_YET");
    followUp(risk, "EFFECTIVE");
    var wording = aMark();
    close(risk, wording);

    assertThat(now(risk).isOpen()).isFalse();
    assertThat(happened(complaint)).contains("REFERRAL_RETURNED");
    assertThat(timeline.of(complaint.id()).toString())
        .contains(wording)
        .doesNotContain(risk.number());
    assertThat(now(complaint).isOpen()).isTrue();
  }

  @Test
  void what_is_no_risk_ends_its_duties_and_the_linked_case_learns_a_status() {
    var complaint = aComplaint();
    var risk = referred(complaint, "ADVERSE_EVENT");
    acknowledge(RISK_MANAGER, risk);
    assess(RISK_MANAGER, risk, "assessment", "NO_RISK");

    assertThat(now(risk).isOpen()).isFalse();
    assertThat(owed(risk)).isEmpty();
    assertThat(flow.waitsAt(risk)).isEmpty();
    assertThat(happened(complaint)).contains("REFERRAL_RETURNED");
  }

  @Test
  void new_facts_open_and_end_duties_and_what_is_done_stays_done() {
    var risk = reported("ABUSE_NEGLECT");
    acknowledge(RISK_MANAGER, risk);
    assertThat(owed(risk)).contains("CHILD_ABUSE_CALL", "ADULT_ABUSE_CALL");
    assess(RISK_MANAGER, risk, "triggers", List.of("ABUSE_NEGLECT"), "victim", "NOT_KNOWN");
    doDuty(RISK_MANAGER, risk, "CHILD_ABUSE_CALL");

    assessAgain(risk, List.of("ABUSE_NEGLECT"), "victim", "CHILD");

    assertThat(owed(risk)).contains("CHILD_ABUSE_REPORT").doesNotContain("ADULT_ABUSE_CALL");
    assertThat(duty(risk, "CHILD_ABUSE_CALL")).containsEntry("state", "DONE");
    assertThat(dutyTask(risk, "ADULT_ABUSE_CALL")).isNull();
    doEverything(risk);
    close(risk, null);
    assertThat(now(risk).isOpen()).isFalse();
  }

  @Test
  void who_dies_of_it_later_gets_the_root_cause_analysis_that_was_not_planned() {
    var risk = reported("ADVERSE_EVENT");
    acknowledge(RISK_MANAGER, risk);
    assess(RISK_MANAGER, risk, "triggers", List.of("ADVERSE_EVENT"));
    assertThat(flow.waitsAt(risk)).doesNotContain(ANALYZE);

    assessAgain(risk, List.of("ADVERSE_EVENT", "DEATH"));

    assertThat(happened(risk)).contains("REVIEW_WANTED");
    assertThat(flow.shown(RISK_MANAGER, ANALYZE, risk))
        .containsEntry("reviewWanted", "Root cause analysis");
    assertThat(owed(risk)).contains("ROOT_CAUSE_ANALYSIS");
    analyze(risk, Map.of("action", aMark(), "owner", aMark(), "dueOn", "2027-01-15"));
    assertThat(duty(risk, "ROOT_CAUSE_ANALYSIS")).containsEntry("state", "DONE");
    followUp(risk, "EFFECTIVE");
    doEverything(risk);
    close(risk, null);
    assertThat(now(risk).isOpen()).isFalse();
    assertThat(flow.waitsAt(risk)).isEmpty();
  }

  @Test
  void letters_of_the_linked_case_are_held_until_counsel_clears_them() {
    var complaint = aComplaint();
    var risk = referred(complaint, "ATTORNEY_LETTER");
    assertThat(holds.holds(complaint.id(), HoldKind.LETTERS)).isTrue();
    assertThat(holds.holds(complaint.id(), HoldKind.LEGAL)).isTrue();
    assertThat(duty(risk, "HOLD_LETTERS")).containsEntry("state", "DONE");
    acknowledge(RISK_MANAGER, risk);
    assess(RISK_MANAGER, risk, "triggers", List.of("ATTORNEY_LETTER"), "claim", "NO");
    doEverything(risk);
    assertThatThrownBy(() -> close(risk, null)).hasMessageContaining("Counsel still holds");

    clear(risk, "STILL_HELD");
    assertThat(holds.holds(complaint.id(), HoldKind.LETTERS)).isTrue();
    clear(risk, "CLEARED");

    assertThat(holds.holds(complaint.id(), HoldKind.LETTERS)).isFalse();
    assertThat(holds.holds(complaint.id(), HoldKind.LEGAL)).isTrue();
    close(risk, null);
    assertThat(now(risk).isOpen()).isFalse();
  }

  @Test
  void nothing_ends_while_counsel_holds_letters_and_counsel_may_end_the_legal_hold_with_them() {
    var complaint = aComplaint();
    var risk = referred(complaint, "SUBPOENA");
    acknowledge(RISK_MANAGER, risk);
    assertThatThrownBy(() -> assess(RISK_MANAGER, risk, "assessment", "NO_RISK"))
        .hasMessageContaining("Counsel still holds");

    flow.complete(
        LAWYER,
        CLEAR,
        risk,
        Map.of("clearance", "CLEARED", "legalHold", "ENDS", "counselNote", aMark()));
    flow.work(risk);
    assertThat(holds.holds(complaint.id(), HoldKind.LEGAL)).isFalse();
    assess(RISK_MANAGER, risk, "assessment", "NO_RISK");
    assertThat(now(risk).isOpen()).isFalse();
    assertThat(flow.waitsAt(risk)).isEmpty();
  }

  @Test
  void the_state_is_not_told_before_the_patient_without_a_reason() {
    var risk = reported("ADVERSE_EVENT");
    acknowledge(RISK_MANAGER, risk);
    assess(RISK_MANAGER, risk, "triggers", List.of("ADVERSE_EVENT"), "ongoingThreat", "NO");

    assertThatThrownBy(() -> doDuty(RISK_MANAGER, risk, "STATE_REPORT"))
        .hasMessageContaining("should have come first")
        .hasRootCauseInstanceOf(InvalidInput.class);
    doDuty(RISK_MANAGER, risk, "STATE_REPORT", "dutyReason", aMark());
    assertThat(duty(risk, "STATE_REPORT")).containsEntry("state", "DONE");
  }

  @Test
  void a_duty_without_its_proof_is_not_done() {
    var risk = reported("ADVERSE_EVENT");

    assertThatThrownBy(() -> doDuty(RISK_MANAGER, risk, "STATE_REPORT_URGENT", "proofNumber", null))
        .hasMessageContaining("proves that the duty was done");
    assertThat(owed(risk)).contains("STATE_REPORT_URGENT");
  }

  @Test
  void a_missed_duty_is_recorded_as_missed_and_stays_open() {
    var risk = reported("SEXUAL_ASSAULT");
    justAfter(clock(risk, "SEXUAL_ASSAULT_STATE_REPORT").dueAt(), risk);

    assertThat(duty(risk, "SEXUAL_ASSAULT_STATE_REPORT"))
        .containsEntry("state", "OPEN")
        .containsKey("missedAt");
    assertThat(dutyTask(risk, "SEXUAL_ASSAULT_STATE_REPORT").getPriority()).isEqualTo(90);
    doDuty(RISK_MANAGER, risk, "SEXUAL_ASSAULT_STATE_REPORT", "dutyReason", aMark());
    assertThat(duty(risk, "SEXUAL_ASSAULT_STATE_REPORT"))
        .containsEntry("state", "DONE")
        .containsKey("missedAt");
  }

  @Test
  void nobody_rates_the_same_event_twice() {
    var risk = reported("UNEXPECTED_OUTCOME");
    acknowledge(RISK_MANAGER, risk);
    assess(
        RISK_MANAGER,
        risk,
        "triggers",
        List.of("UNEXPECTED_OUTCOME"),
        "reviewKind",
        "CASE_REVIEW",
        "harmInternal",
        "3",
        "harmAhrq",
        "SEVERE_HARM");

    assertThat(flow.shown(RISK_MANAGER2, RATE, risk)).doesNotContainKey("harmInternal");
    assertThatThrownBy(
            () ->
                flow.complete(
                    RISK_MANAGER, RATE, risk, Map.of("harmInternal", "3", "harmAhrq", "DEATH")))
        .hasMessageContaining("rated this event already");
  }

  @Test
  void a_sentinel_event_wants_a_root_cause_analysis() {
    var risk = reported("DEATH");
    acknowledge(RISK_MANAGER, risk);

    assertThatThrownBy(() -> assess(RISK_MANAGER, risk, "triggers", List.of("DEATH")))
        .hasMessageContaining("root cause analysis");
    assertThatThrownBy(
            () -> assess(RISK_MANAGER, risk, "triggers", List.of(), "reviewKind", "NONE"))
        .hasMessageContaining("say what it is");
  }

  private void clear(CaseFile risk, String clearance) {
    flow.complete(LAWYER, CLEAR, risk, Map.of("clearance", clearance, "counselNote", aMark()));
    flow.work(risk);
  }
}
