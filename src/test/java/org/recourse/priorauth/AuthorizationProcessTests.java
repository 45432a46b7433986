package org.recourse.priorauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.recourse.Person.CLINICIAN;
import static org.recourse.Person.SPECIALIST;
import static org.recourse.Person.SUPERVISOR;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.recourse.WalksEveryWay;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.CaseStatus;
import org.recourse.casefile.NotAllowedNow;
import org.recourse.casefile.audit.Verification;
import org.recourse.correspondence.Letters;
import org.springframework.beans.factory.annotation.Autowired;

/** The ways a request can go, as the office tells them. */
@WalksEveryWay(of = {"priorauth", "priorauth-need", "priorauth-submission", "priorauth-approval"})
class AuthorizationProcessTests extends AuthorizationStories {

  @Autowired AuthorizationHandling handling;
  @Autowired Letters letters;
  @Autowired WiredPayer wired;
  @Autowired Verification verification;

  @AfterEach
  void the_wire_is_cut() {
    wired.connected = false;
    wired.refusals = 0;
  }

  private void endsAs(CaseFile file, String outcome) {
    careIsOver(file);
    assertThat(now(file).status()).isEqualTo(CaseStatus.CLOSED);
    assertThat(now(file).outcome()).isEqualTo(outcome);
    assertThat(flow.endOf(file)).isEqualTo("Authorization closed");
    assertThat(flow.waitsAt(file)).isEmpty();
    assertThat(verification.verify().findings().toString()).doesNotContain(file.number());
  }

  @SuppressWarnings("unchecked")
  private Map<String, Object> line(CaseFile file, int index) {
    return ((List<Map<String, Object>>) onRecord(file).get("serviceLines")).get(index);
  }

  @Test
  void an_approved_request_is_told_to_the_patient_and_closed() {
    var file = flow.start(SPECIALIST, "priorauth", aRequest());
    flow.work(file);
    flow.complete(SPECIALIST, VERIFY, file, aCoverage(file, "CONFIRMED"));
    flow.work(file);
    flow.complete(SPECIALIST, GATHER, file, allDocuments(file));
    flow.work(file);
    assertThat(flow.shown(SPECIALIST, SUBMIT, file).get("submissionHow").toString())
        .contains("portal.sunrise-ppo.example", "213-555-0155");
    flow.complete(SPECIALIST, SUBMIT, file, aSubmission());
    flow.work(file);
    decide(file, granted("A1", 2));

    assertThat(file.number()).startsWith("PA-");
    assertThat(letters.of(file.id()))
        .hasSize(2)
        .allMatch(letter -> letter.gaps().isEmpty())
        .last()
        .matches(letter -> "scheduling@hospital.example".equals(letter.recipientEmail()));
    assertThat(line(file, 0)).containsEntry("state", "APPROVED");
    careIsOver(file);
    assertThat(happened(file))
        .containsSubsequence(
            "CASE_OPENED",
            "REQUIREMENT_DETERMINED",
            "DOCUMENTS_DETERMINED",
            "SUBMISSION_ASKED",
            "CLOCK_STARTED",
            "DECISION_READ",
            "APPROVAL_CHECKED",
            "LETTER_COMPOSED",
            "CASE_CLOSED");
    endsAs(file, "APPROVED");
  }

  @Test
  void coverage_that_is_not_in_force_comes_to_a_supervisor_before_anything_ends() {
    var file = requested(aRequest());
    flow.complete(SPECIALIST, VERIFY, file, aCoverage(file, "LOST"));
    flow.work(file);
    assertThat(flow.shown(SUPERVISOR, LOST, file)).containsKeys("coverageSource", "coverageNote");
    lost(file, "STILL_COVERED");
    flow.complete(SPECIALIST, VERIFY, file, aCoverage(file, "LOST"));
    flow.work(file);
    lost(file, "COUNSELOR");

    endsAs(file, "COVERAGE_LOST");
    assertThat(happened(file)).contains("CASE_REFERRED");
  }

  @Test
  void what_needs_no_authorization_is_closed_with_the_rule_that_says_so() {
    var file = covered(with(aRequest(), "serviceLines", List.of(aLine("G0463"))));

    assertThat(onRecord(file).get("requirementReason").toString()).contains("office visit");
    endsAs(file, "NOT_REQUIRED");
  }

  @Test
  void what_no_rule_knows_is_asked_of_the_payer() {
    var file = covered(with(aRequest(), "serviceLines", List.of(aLine("V9999"))));
    var answer = everyText("priorauth", "clarify-requirement", aMark());
    flow.complete(
        SPECIALIST,
        "Clarify requirement",
        file,
        with(answer, "clarifiedRequirement", "NOT_REQUIRED"));
    flow.work(file);

    assertThat((List<?>) onRecord(file).get("payerContacts")).hasSize(1);
    endsAs(file, "NOT_REQUIRED");
  }

  @Test
  void a_payer_by_wire_takes_a_request_once_however_often_it_is_tried() {
    wired.connected = true;
    wired.refusals = 1;
    var file = covered(with(aRequest(), "payer", "harbor-works", "memberId", "HW-1234567"));
    flow.complete(SPECIALIST, GATHER, file, allDocuments(file));
    assertThatThrownBy(() -> flow.work(file)).hasMessageContaining("cannot be reached");
    time.passes(java.time.Duration.ofMinutes(2));
    flow.work(file);

    assertThat(wired.taken).containsEntry(file.id() + "-1", 1);
    assertThat(onRecord(file)).containsEntry("submittedBy", "SYSTEM");
    assertThat(flow.waitsAt(file)).containsExactly(RECORD);
  }

  @Test
  void a_pended_request_is_answered_and_then_decided() {
    var file = submitted(aRequest());
    for (var pended : List.of("A4", "queued")) {
      decide(file, said(pended));
      talk("Answer payer", "answer-payer", file);
    }
    decide(file, said("NA"));

    endsAs(file, "NOT_REQUIRED");
    assertThat(letters.of(file.id()))
        .singleElement()
        .matches(letter -> letter.purpose().equals("scheduling-1") && letter.gaps().isEmpty());
  }

  @Test
  void what_is_unclear_is_asked_and_never_becomes_an_approval() {
    var file = submitted(aRequest());
    for (var unclear :
        List.of(
            said("CT"),
            said("PENDEDCODE", "authorizationNumber", aMark()),
            said("A1"),
            said("A2"),
            said("A6"),
            said("a1", "authorizationNumber", aMark()),
            said("A1 ", "authorizationNumber", aMark()),
            said("error", "authorizationNumber", aMark()),
            said("A3"),
            said("approved", "authorizationNumber", aMark()))) {
      decide(file, unclear);
      assertThat(line(file, 0)).containsEntry("state", "MANUAL");
      talk("Call payer", "call-payer", file);
    }
    decide(file, said("A3", "denialReason", aMark()));
    accept(file);

    endsAs(file, "DENIED");
  }

  @Test
  void a_payer_may_cancel_once_it_has_confirmed_it_to_somebody_who_called() {
    var file = submitted(aRequest());
    decide(file, said("C", "denialReason", aMark()));
    assertThat(line(file, 0).get("stateReason").toString()).contains("confirm");
    talk("Call payer", "call-payer", file);
    decide(file, said("C confirmed"));

    endsAs(file, "CANCELLED_BY_PAYER");
  }

  @Test
  void a_clinician_accepts_what_is_granted_in_part() {
    var file = submitted(with(aRequest(), "serviceLines", List.of(aLine(IMAGING), aLine("C8906"))));
    decide(file, granted("A1", 2), with(granted("A2", 1), "denialReason", aMark()));
    var review = aReview("ACCEPT", accepted(), accepted());

    refused(SPECIALIST, REVIEW, file, review, "Only a clinician");
    flow.complete(CLINICIAN, REVIEW, file, review);
    flow.work(file);

    endsAs(file, "PARTIAL");
  }

  @Test
  void a_disputed_line_is_contested_like_a_denial() {
    var file = submitted(aRequest());
    decide(file, with(granted("A6", 2), "denialReason", aMark()));
    var dispute = Map.<String, Object>of("lineAnswer", "DISPUTE", "lineReason", aMark());

    refused(CLINICIAN, REVIEW, file, aReview("ACCEPT", dispute), "must be what the lines say");
    flow.complete(CLINICIAN, REVIEW, file, aReview("DISPUTE", dispute));
    flow.work(file);
    flow.complete(
        CLINICIAN,
        "Talk to reviewer",
        file,
        with(everyText("priorauth", "talk-to-reviewer", aMark()), "denialAnswer", "OVERTURNED"));
    flow.work(file);
    decide(file, granted("A6", 2));
    flow.complete(CLINICIAN, REVIEW, file, aReview("DISPUTE", dispute));
    flow.work(file);
    accept(file);

    endsAs(file, "DISPUTED");
  }

  @Test
  void an_approval_that_does_not_fit_the_appointment_is_corrected_by_the_payer_or_settled() {
    var file = submitted(aRequest());
    decide(file, with(granted("A1", 1), "approvedTo", day(9)));
    assertThat((List<?>) flow.shown(SPECIALIST, SETTLE, file).get("approvalGaps")).hasSize(2);
    settle(file, "ASK_PAYER");

    var corrected = with(aDecision(granted("A1", 2)), "approvedFacility", aMark());
    flow.complete(SPECIALIST, RECORD, file, corrected);
    flow.work(file);
    settle(file, "HOLDS");

    endsAs(file, "APPROVED");
  }

  @Test
  void a_request_cancelled_before_the_payer_has_it_ends_at_once() {
    var file = requested(aRequest());
    stage.does(SPECIALIST, () -> handling.cancel(file.id(), "PATIENT", aMark()));
    flow.work(file);

    assertThat(now(file).status()).isEqualTo(CaseStatus.WITHDRAWN);
    assertThat(flow.endOf(file)).isEqualTo("Authorization cancelled");
    assertThatThrownBy(
            () -> stage.does(SPECIALIST, () -> handling.cancel(file.id(), "PATIENT", "Again")))
        .isInstanceOf(NotAllowedNow.class);
  }

  @Test
  void a_payer_that_has_the_request_is_told_of_its_cancellation() {
    var file = submitted(aRequest());
    stage.does(SPECIALIST, () -> handling.cancel(file.id(), "PROVIDER", aMark()));
    flow.work(file);
    assertThat(flow.waitsAt(file)).containsExactly("Tell payer of cancellation");
    talk("Tell payer of cancellation", "tell-payer-of-cancellation", file);

    assertThat(now(file).outcome()).isEqualTo("CANCELLED");
    assertThat((List<?>) onRecord(file).get("payerContacts")).hasSize(2);
  }

  private void lost(CaseFile file, String answer) {
    var answers = everyText("priorauth", "decide-on-lost-coverage", aMark());
    flow.complete(SUPERVISOR, LOST, file, with(answers, "coverageLossAnswer", answer));
    flow.work(file);
  }

  /** No talk is held, and what the payer said is accepted. */
  private void accept(CaseFile file) {
    flow.complete(
        CLINICIAN,
        "Talk to reviewer",
        file,
        with(everyText("priorauth", "talk-to-reviewer", aMark()), "denialAnswer", "STANDS"));
    flow.complete(
        SPECIALIST,
        "Decide on appeal",
        file,
        new LinkedHashMap<>(Map.of("appealAnswer", "ACCEPT", "appealReason", aMark())));
    flow.work(file);
  }

  private void settle(CaseFile file, String answer) {
    flow.complete(
        SPECIALIST,
        SETTLE,
        file,
        new LinkedHashMap<>(Map.of("approvalAnswer", answer, "approvalReason", aMark())));
    flow.work(file);
  }

  private static Map<String, Object> accepted() {
    return Map.of("lineAnswer", "ACCEPT");
  }

  @SafeVarargs
  private static Map<String, Object> aReview(String all, Map<String, Object>... lines) {
    return new LinkedHashMap<>(Map.of("linesAnswer", all, "serviceLines", List.of(lines)));
  }
}
