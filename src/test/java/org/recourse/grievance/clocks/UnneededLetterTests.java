package org.recourse.grievance.clocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recourse.Person.REPRESENTATIVE;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recourse.casefile.CaseFile;
import org.recourse.correspondence.LetterState;
import org.recourse.correspondence.Letters;
import org.recourse.correspondence.SimulatedMailroom;
import org.recourse.grievance.GrievanceHandling;
import org.springframework.beans.factory.annotation.Autowired;

/** A status letter is refused by the patient's mail, and then nobody is owed it any more. */
class UnneededLetterTests extends GrievanceClockStories {

  private static final String LOOK_AFTER = "Look after failed letter";

  @Autowired Letters letters;
  @Autowired SimulatedMailroom mailroom;
  @Autowired GrievanceHandling handling;
  private CaseFile complaint;

  @BeforeEach
  void a_status_letter_goes_before_triage_and_is_refused() {
    var recorded = with(aComplaint(), "complainantRelation", "PATIENT", "letterChannel", "EMAIL");
    recorded.keySet().removeIf(key -> key.startsWith("complainant") && !key.endsWith("Relation"));
    mailroom.refuse(recorded.get("patientEmail").toString());
    complaint = received(recorded);
    pass(NEARLY_SEVEN_DAYS, complaint);
    writes(14, complaint);
    assertThat(open(LOOK_AFTER, complaint)).hasSize(1);
  }

  private void nobodyIsAskedAndTheTimelineSaysSo() {
    assertThat(open(LOOK_AFTER, complaint)).isEmpty();
    assertThat(letters.of(complaint.id()))
        .singleElement()
        .matches(letter -> letter.state() == LetterState.FAILED);
    assertThat(happened(complaint)).contains("STATUS_LETTER_DROPPED");
    assertThat(now(complaint).isOpen()).isFalse();
  }

  @Test
  void because_the_complaint_is_logged_and_gets_no_letters() {
    flow.complete(
        REPRESENTATIVE,
        TRIAGE,
        complaint,
        with(aTriage(), "confirmedClassification", "COMPLAINT", "overrideReason", aMark()));
    flow.work(complaint);

    nobodyIsAskedAndTheTimelineSaysSo();
  }

  @Test
  void because_the_complaint_is_taken_back() {
    stage.does(REPRESENTATIVE, () -> handling.withdraw(complaint.id(), aMark()));
    flow.work(complaint);

    nobodyIsAskedAndTheTimelineSaysSo();
  }
}
