package org.recourse.grievance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.recourse.Person.NURSING;
import static org.recourse.Person.RADIOLOGY;
import static org.recourse.Person.REPRESENTATIVE;
import static org.recourse.Person.SUPERVISOR;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.recourse.WalksEveryWay;
import org.recourse.casefile.CaseStatus;
import org.recourse.casefile.NotAllowedNow;
import org.recourse.casefile.audit.Verification;
import org.springframework.beans.factory.annotation.Autowired;

/** The ways a question to a department can go. */
@WalksEveryWay(of = {"grievance-inquiry", "grievance-late-answer"})
class InquiryProcessTests extends InquiryStories {

  @Autowired GrievanceHandling handling;
  @Autowired Verification verification;

  @Test
  void departments_that_answer_at_once_are_heard_before_the_draft() {
    var grievance = asking("radiology", "nursing");
    var said = aMark();
    answers(RADIOLOGY, question(grievance, "radiology"), said);
    flow.complete(REPRESENTATIVE, INVESTIGATE, grievance, anInvestigation());

    assertThat(flow.waitsAt(grievance)).containsExactly(ANSWER);

    answers(NURSING, question(grievance, "nursing"), aMark());

    assertThat(flow.waitsAt(grievance)).containsExactly(DRAFT);
    assertThat(inquiry(grievance, 0))
        .containsEntry("state", "ANSWERED")
        .containsEntry("answer", said)
        .containsEntry("answeredBy", "department-responder");
    assertThat(flow.shown(REPRESENTATIVE, DRAFT, grievance).get("departmentAnswers").toString())
        .contains(said, "Nursing");
  }

  @Test
  void a_grievance_that_asks_nobody_passes_straight_through() {
    var grievance = triaged();

    assertThat(flow.waitsAt(grievance)).containsExactly(INVESTIGATE);

    flow.complete(REPRESENTATIVE, INVESTIGATE, grievance, anInvestigation());

    assertThat(flow.waitsAt(grievance)).containsExactly(DRAFT);
    assertThat(onRecord(grievance)).doesNotContainKey("inquiries");
  }

  @Test
  void a_silent_department_is_reminded_twice_then_its_head_then_a_supervisor_decides() {
    var grievance = asking("radiology");
    var due = question(grievance, "radiology").getDueDate().toInstant();
    assertThat(businessDaysUntil(due)).isEqualTo(3);

    pass(3, grievance);
    assertThat(question(grievance, "radiology").getPriority()).isEqualTo(60);
    pass(1, grievance);
    assertThat(question(grievance, "radiology").getPriority()).isEqualTo(70);
    pass(1, grievance);
    assertThat(question(grievance, "radiology").getPriority()).isEqualTo(80);
    assertThat(flow.waitsAt(grievance)).doesNotContain(DECIDE);
    pass(1, grievance);

    assertThat(flow.waitsAt(grievance)).contains(ANSWER, DECIDE);
    assertThat(inquiry(grievance, 0)).containsEntry("remindersSent", 3);
    assertThat(happened(grievance)).filteredOn("DEPARTMENT_TOLD"::equals).hasSize(3);
  }

  @Test
  void a_supervisor_may_wait_longer_and_is_asked_again() {
    var grievance = asking("radiology");
    pass(10, grievance);
    flow.complete(SUPERVISOR, DECIDE, grievance, aDecision("WAIT_LONGER"));
    flow.work(grievance);

    assertThat(flow.waitsAt(grievance)).containsExactlyInAnyOrder(INVESTIGATE, ANSWER);
    assertThat(inquiry(grievance, 0))
        .containsEntry("silenceDecision", "WAIT_LONGER")
        .containsEntry("decidedBy", "supervisor");

    pass(10, grievance);

    assertThat(flow.waitsAt(grievance)).contains(DECIDE);

    answers(RADIOLOGY, question(grievance, "radiology"), aMark());

    assertThat(flow.waitsAt(grievance)).containsExactly(INVESTIGATE);
    assertThat(inquiry(grievance, 0)).containsEntry("state", "ANSWERED");
  }

  @Test
  void a_case_goes_on_without_an_answer_that_still_lands_when_it_comes() {
    var grievance = asking("radiology");
    flow.complete(REPRESENTATIVE, INVESTIGATE, grievance, anInvestigation());
    pass(10, grievance);
    flow.complete(SUPERVISOR, DECIDE, grievance, aDecision("GO_ON"));
    flow.work(grievance);

    assertThat(flow.waitsAt(grievance)).containsExactlyInAnyOrder(DRAFT, ANSWER);
    assertThat(inquiry(grievance, 0)).containsEntry("state", "LEFT_OPEN");

    var said = aMark();
    answers(RADIOLOGY, question(grievance, "radiology"), said);

    assertThat(flow.waitsAt(grievance)).containsExactly(DRAFT);
    assertThat(inquiry(grievance, 0))
        .containsEntry("state", "ANSWERED_LATE")
        .containsEntry("answer", said);
    assertThat(happened(grievance)).endsWith("INQUIRY_ANSWERED");
    assertThat(verification.verify().findings().toString()).doesNotContain(grievance.number());
  }

  @Test
  void a_decision_on_silence_needs_its_reason() {
    var grievance = asking("radiology");
    pass(10, grievance);

    assertThatThrownBy(
            () ->
                flow.complete(
                    SUPERVISOR, DECIDE, grievance, Map.of("silenceDecision", "WAIT_LONGER")))
        .hasMessageContaining("Why");
    assertThat(flow.waitsAt(grievance)).contains(DECIDE);
  }

  @Test
  void an_answer_lands_even_after_the_case_was_closed() {
    var grievance = asking("radiology");
    flow.complete(REPRESENTATIVE, INVESTIGATE, grievance, anInvestigation());
    stage.does(REPRESENTATIVE, () -> handling.askDepartment(grievance.id(), "nursing", aMark()));
    flow.work(grievance);
    answers(RADIOLOGY, question(grievance, "radiology"), aMark());
    flow.complete(
        REPRESENTATIVE, DRAFT, grievance, aDraft(grievance, "SUBSTANTIATED", "SUBSTANTIATED"));
    flow.complete(SUPERVISOR, APPROVE, grievance, anApproval());
    flow.work(grievance);

    assertThat(now(grievance).status()).isEqualTo(CaseStatus.CLOSED);

    answers(NURSING, question(grievance, "nursing"), aMark());

    assertThat(flow.waitsAt(grievance)).isEmpty();
    assertThat(inquiry(grievance, 1)).containsEntry("state", "ANSWERED_LATE");
  }

  @Test
  void a_withdrawal_ends_every_question() {
    var grievance = asking("radiology", "nursing");
    pass(10, grievance);
    stage.does(REPRESENTATIVE, () -> handling.withdraw(grievance.id(), aMark()));
    flow.work(grievance);

    assertThat(flow.waitsAt(grievance)).isEmpty();
    assertThat(flow.due(grievance)).isEmpty();
    assertThat(inquiry(grievance, 0)).containsEntry("state", "WITHDRAWN");
    assertThat(inquiry(grievance, 1)).containsEntry("state", "WITHDRAWN");
  }

  @Test
  void a_complaint_not_triaged_asks_nobody() {
    var complaint = received(aComplaint());

    assertThatThrownBy(
            () ->
                stage.does(
                    REPRESENTATIVE,
                    () -> handling.askDepartment(complaint.id(), "radiology", aMark())))
        .isInstanceOf(NotAllowedNow.class)
        .hasMessageContaining("triage");
    assertThat(onRecord(complaint)).doesNotContainKey("inquiries");
  }

  @Test
  void a_department_that_is_not_on_the_list_is_refused_in_the_form() {
    var complaint = received(aComplaint());
    var triage = with(aTriage(), "departmentsToAsk", questions("astrology"));

    assertThatThrownBy(() -> flow.complete(REPRESENTATIVE, TRIAGE, complaint, triage))
        .hasMessageContaining("Departments to ask");
    assertThat(flow.waitsAt(complaint)).isEqualTo(List.of(TRIAGE));
  }
}
