package org.recourse.grievance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.recourse.HospitalTime.days;
import static org.recourse.Person.NURSING;
import static org.recourse.Person.RADIOLOGY;
import static org.recourse.Person.REPRESENTATIVE;
import static org.recourse.Person.SUPERVISOR;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.recourse.WalksEveryWay;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.CaseStatus;
import org.recourse.casefile.NotAllowedNow;
import org.recourse.casefile.audit.Verification;
import org.recourse.correspondence.Letter;
import org.recourse.correspondence.Letters;
import org.recourse.correspondence.PrintRoom;
import org.recourse.deadline.CaseClock;
import org.recourse.deadline.Deadlines;
import org.springframework.beans.factory.annotation.Autowired;

/** The ways a complaint can go, as the office tells them. */
@WalksEveryWay(of = "grievance")
class GrievanceProcessTests extends InquiryStories {

  @Autowired GrievanceHandling handling;
  @Autowired GrievanceWatch watch;
  @Autowired Deadlines clocks;
  @Autowired Letters letters;
  @Autowired PrintRoom printRoom;
  @Autowired Verification verification;

  /** The running clock of this word. */
  private CaseClock running(CaseFile file, String word) {
    return clocks.of(file.id()).stream()
        .filter(clock -> clock.clock().equals(word) && clock.isRunning())
        .findFirst()
        .orElseThrow();
  }

  private List<String> purposes(CaseFile file) {
    return letters.of(file.id()).stream().map(Letter::purpose).toList();
  }

  @Test
  void a_founded_grievance_is_closed_as_substantiated() {
    var grievance = approved("SUBSTANTIATED", "SUBSTANTIATED");
    flow.work(grievance);

    assertThat(now(grievance).status()).isEqualTo(CaseStatus.CLOSED);
    assertThat(now(grievance).outcome()).isEqualTo("SUBSTANTIATED");
    assertThat(onRecord(grievance))
        .containsEntry("draftedBy", "representative")
        .containsEntry("approvedBy", "supervisor");
    assertThat(happened(grievance))
        .containsSubsequence(
            "CASE_OPENED",
            "COMPLAINT_CLASSIFIED",
            "REPRESENTATIVE_CHANGED",
            "FORM_FILED",
            "LETTER_COMPOSED",
            "LETTER_QUEUED",
            "FORM_FILED",
            "FORM_FILED",
            "FORM_FILED",
            "LETTER_COMPOSED",
            "LETTER_QUEUED",
            "CASE_CLOSED",
            "GRIEVANCE_WATCHED");
    assertThat(flow.endOf(grievance)).isNull();

    time.passes(days(61));
    flow.work(grievance);

    assertThat(now(grievance).status()).isEqualTo(CaseStatus.CLOSED);
    assertThat(flow.endOf(grievance)).isEqualTo("Grievance closed");
  }

  @Test
  void a_grievance_founded_in_part_is_closed_as_partly_substantiated() {
    var grievance = approved("SUBSTANTIATED", "NOT_SUBSTANTIATED");
    flow.work(grievance);

    assertThat(now(grievance).outcome()).isEqualTo("PARTLY_SUBSTANTIATED");
  }

  @Test
  void a_resolution_sent_back_comes_with_its_reasons_and_is_approved_afterwards() {
    var grievance = drafted();
    var reasons = aReturn();
    flow.complete(SUPERVISOR, APPROVE, grievance, reasons);

    assertThat(flow.shown(REPRESENTATIVE, DRAFT, grievance))
        .containsEntry("returnReasons", reasons.get("returnReasons"));

    flow.complete(
        REPRESENTATIVE,
        DRAFT,
        grievance,
        aDraft(grievance, "NOT_SUBSTANTIATED", "NOT_SUBSTANTIATED"));
    flow.complete(SUPERVISOR, APPROVE, grievance, anApproval());
    flow.work(grievance);

    assertThat(now(grievance).outcome()).isEqualTo("NOT_SUBSTANTIATED");
    assertThat(onRecord(grievance))
        .doesNotContainKey("returnReasons")
        .containsEntry("approval", "APPROVED");
  }

  @Test
  void a_complaint_that_staff_present_settled_is_logged_and_no_more() {
    var complaint = received(aSettledComplaint());

    assertThat(now(complaint).outcome()).isEqualTo("SETTLED_BY_STAFF_PRESENT");
    assertThat(flow.endOf(complaint)).isEqualTo("Complaint logged");
    assertThat(onRecord(complaint))
        .containsEntry("classification", "COMPLAINT")
        .doesNotContainKey("draftedBy");
  }

  @Test
  void a_complaint_about_a_bill_alone_is_logged_once_triage_agrees() {
    var complaint =
        received(
            with(
                aComplaint(), "channel", "PHONE", "billingOnly", true, "responseRequested", false));

    assertThat(flow.shown(REPRESENTATIVE, TRIAGE, complaint))
        .containsEntry("classification", "COMPLAINT");

    flow.complete(
        REPRESENTATIVE, TRIAGE, complaint, with(aTriage(), "confirmedClassification", "COMPLAINT"));
    flow.work(complaint);

    assertThat(now(complaint).outcome()).isEqualTo("LOGGED_AS_COMPLAINT");
    assertThat(flow.endOf(complaint)).isEqualTo("Complaint logged");
  }

  @Test
  void triage_may_overrule_the_table_and_says_why() {
    var complaint = received(aComplaint());
    var reason = aMark();
    flow.complete(
        REPRESENTATIVE,
        TRIAGE,
        complaint,
        with(aTriage(), "confirmedClassification", "COMPLAINT", "overrideReason", reason));
    flow.work(complaint);

    assertThat(onRecord(complaint))
        .containsEntry("classification", "GRIEVANCE")
        .containsEntry("confirmedClassification", "COMPLAINT")
        .containsEntry("overrideReason", reason);
    assertThat(flow.endOf(complaint)).isEqualTo("Complaint logged");
  }

  @Test
  void an_overruling_without_a_reason_is_refused_and_nothing_is_saved() {
    var complaint = received(aComplaint());
    flow.claim(REPRESENTATIVE, TRIAGE, complaint);
    var before = onRecord(complaint);
    var triage = with(aTriage(), "confirmedClassification", "COMPLAINT");

    assertThatThrownBy(() -> flow.complete(REPRESENTATIVE, TRIAGE, complaint, triage))
        .hasMessageContaining("Why you decide otherwise");

    assertThat(onRecord(complaint)).isEqualTo(before);
    assertThat(flow.waitsAt(complaint)).containsExactly(TRIAGE);
  }

  @Test
  void further_departments_are_asked_from_the_investigation() {
    var grievance = triaged();
    flow.complete(
        REPRESENTATIVE,
        INVESTIGATE,
        grievance,
        with(anInvestigation(), "furtherDepartments", questions("radiology", "nursing")));
    flow.work(grievance);

    assertThat(flow.waitsAt(grievance)).containsExactlyInAnyOrder(DRAFT, ANSWER, ANSWER);

    answers(NURSING, question(grievance, "nursing"), aMark());
    answers(RADIOLOGY, question(grievance, "radiology"), aMark());

    assertThat(flow.waitsAt(grievance)).containsExactly(DRAFT);
    assertThat(inquiry(grievance, 1)).containsEntry("department", "nursing");
  }

  @Test
  void a_complaint_can_be_taken_back_before_it_is_classified() {
    var complaint = flow.receive(REPRESENTATIVE, "grievance", aComplaint());
    takenBack(complaint);
  }

  @Test
  void a_complaint_can_be_taken_back_while_it_waits_for_triage() {
    takenBack(received(aComplaint()));
  }

  @Test
  void a_complaint_can_be_taken_back_while_it_is_investigated() {
    takenBack(triaged());
  }

  @Test
  void a_complaint_can_be_taken_back_while_its_resolution_is_drafted() {
    takenBack(investigated());
  }

  @Test
  void a_complaint_can_be_taken_back_while_its_resolution_waits_for_approval() {
    takenBack(drafted());
  }

  @Test
  void a_closed_case_cannot_be_takenBack() {
    var grievance = approved("SUBSTANTIATED", "SUBSTANTIATED");
    flow.work(grievance);
    var before = happened(grievance);

    assertThatThrownBy(
            () -> stage.does(REPRESENTATIVE, () -> handling.withdraw(grievance.id(), aMark())))
        .isInstanceOf(NotAllowedNow.class);

    assertThat(now(grievance).outcome()).isEqualTo("SUBSTANTIATED");
    assertThat(happened(grievance)).isEqualTo(before);
  }

  @Test
  void a_reopened_grievance_is_a_new_round_under_the_same_number_with_clocks_of_its_own() {
    var grievance = approved("NOT_SUBSTANTIATED", "NOT_SUBSTANTIATED");
    flow.work(grievance);
    stage.does(SUPERVISOR, printRoom::print);
    time.passes(days(20));
    var reason = aMark();
    stage.does(REPRESENTATIVE, () -> watch.reopen(grievance.id(), false, reason));

    assertThat(now(grievance).isOpen()).isTrue();
    assertThat(onRecord(grievance))
        .containsEntry("round", 2)
        .containsEntry("reopenReason", reason)
        .doesNotContainKeys("approval", "draftedBy");
    assertThat(flow.waitsAt(grievance)).containsExactly(TRIAGE);
    assertThat(running(grievance, "RESOLUTION").round()).isEqualTo(2);
    assertThat(running(grievance, "RESOLUTION").dueAt()).isAfter(clock.instant().plus(days(29)));

    answered(grievance, SUPERVISOR);

    assertThat(now(grievance).status()).isEqualTo(CaseStatus.CLOSED);
    assertThat(purposes(grievance))
        .containsExactly("acknowledgement-1", "resolution-1", "acknowledgement-2", "resolution-2");
    assertThat(verification.verify().findings().toString()).doesNotContain(grievance.number());
  }

  private void takenBack(CaseFile complaint) {
    var reason = aMark();
    stage.does(REPRESENTATIVE, () -> handling.withdraw(complaint.id(), reason));
    flow.work(complaint);

    assertThat(now(complaint).status()).isEqualTo(CaseStatus.WITHDRAWN);
    assertThat(onRecord(complaint)).containsEntry("withdrawalReason", reason);
    assertThat(flow.waitsAt(complaint)).isEmpty();
    assertThat(flow.endOf(complaint)).isEqualTo("Grievance withdrawn");
  }
}
