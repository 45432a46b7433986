package org.recourse.grievance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recourse.Person.REPRESENTATIVE;
import static org.recourse.Person.SUPERVISOR;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.recourse.casefile.CaseFile;
import org.recourse.correspondence.Letter;
import org.recourse.correspondence.LetterState;
import org.springframework.beans.factory.annotation.Autowired;

/** A paper letter that the post brings back goes out again, as a person decided. */
class ReturnedLetterTests extends GrievanceLetterStories {

  @Autowired private GrievanceWatch watch;

  @Test
  void to_the_address_that_was_found_meanwhile() {
    var grievance = posted();
    var returned = letter(grievance);

    bringBack(grievance, Map.of("patientAddress", "7 New Street " + aMark()));

    var again = letter(grievance);
    assertThat(again.state()).isEqualTo(LetterState.SENT);
    assertThat(again.recipientAddress()).first().asString().startsWith("7 New Street");
    assertThat(again.edition()).isEqualTo(2);
    assertThat(again.batchId()).isNotNull().isNotEqualTo(returned.batchId());
    isProven(grievance);
  }

  @Test
  void to_the_same_address_where_it_was_right() {
    var grievance = posted();
    var returned = letter(grievance);

    bringBack(grievance, Map.of());

    var again = letter(grievance);
    assertThat(again.state()).isEqualTo(LetterState.SENT);
    assertThat(again.key()).isEqualTo(returned.key());
    assertThat(again.sha256()).isEqualTo(returned.sha256());
    assertThat(again.batchId()).isNotNull().isNotEqualTo(returned.batchId());
    isProven(grievance);
  }

  @Test
  void not_an_answer_whose_complaint_was_taken_up_again_for_a_new_one_is_due() {
    var grievance = approved("NOT_SUBSTANTIATED", "NOT_SUBSTANTIATED");
    flow.work(grievance);
    stage.does(SUPERVISOR, printRoom::print);
    stage.does(REPRESENTATIVE, () -> watch.reopen(grievance.id(), false, aMark()));

    var answer = letter(grievance, "resolution-1");
    stage.does(REPRESENTATIVE, () -> fates.cameBack(answer.id(), "RETURNED_BY_POST"));
    flow.work(grievance);

    assertThat(flow.waitsAt(grievance)).containsExactly("Triage complaint");
    assertThat(happened(grievance)).last().isEqualTo("LETTER_SUPERSEDED");
  }

  private CaseFile posted() {
    var complaint = aPatientOf("en");
    complaint.put("letterChannel", "PAPER");
    var grievance = triagedFor(complaint);
    stage.does(SUPERVISOR, printRoom::print);
    assertThat(letter(grievance).state()).isEqualTo(LetterState.SENT);
    return grievance;
  }

  private void bringBack(CaseFile grievance, Map<String, Object> found) {
    stage.does(REPRESENTATIVE, () -> fates.cameBack(letter(grievance).id(), "RETURNED_BY_POST"));
    flow.work(grievance);
    var decision = new HashMap<String, Object>(found);
    decision.putAll(Map.of("failedLetterAnswer", "SEND_AGAIN", "failedLetterReason", aMark()));
    flow.complete(REPRESENTATIVE, "Look after failed letter", grievance, decision);
    flow.work(grievance);
    stage.does(SUPERVISOR, printRoom::print);
    flow.work(grievance);
  }

  private Letter letter(CaseFile grievance) {
    return letter(grievance, "acknowledgement-1");
  }

  private void isProven(CaseFile grievance) {
    assertThat(happened(grievance)).filteredOn("LETTER_SENT"::equals).hasSize(2);
    assertThat(verification.verify().findings().toString()).doesNotContain(grievance.number());
  }
}
