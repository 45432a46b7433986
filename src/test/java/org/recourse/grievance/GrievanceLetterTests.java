package org.recourse.grievance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.recourse.Person.REPRESENTATIVE;
import static org.recourse.Person.SUPERVISOR;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.recourse.WalksEveryWay;
import org.recourse.casefile.CaseStatus;
import org.recourse.correspondence.Letter;
import org.recourse.correspondence.LetterState;
import org.recourse.deadline.CaseClock;

/** The letters a complaint brings with it, on every way they can go. */
@WalksEveryWay(of = {"grievance-letter", "grievance-resolution"})
class GrievanceLetterTests extends GrievanceLetterStories {

  private static final String COMPLETE = "Complete letter";
  private static final String LOOK_AFTER = "Look after failed letter";

  @Test
  void a_patient_is_told_in_spanish_by_mail_that_the_complaint_was_received() {
    var grievance = triagedFor(aSpanishPatient());

    var letter = letter(grievance, "acknowledgement-1");
    assertThat(letter.state()).isEqualTo(LetterState.SENT);
    assertThat(letter.language()).isEqualTo("es");
    assertThat(mailroom.taken(letter)).hasSize(1);
    assertThat(clock(grievance, "ACKNOWLEDGEMENT").metInTime()).isTrue();
    assertThat(clock(grievance, "RESOLUTION").isRunning()).isTrue();
  }

  @Test
  void a_letter_without_an_address_waits_for_a_person_who_fills_it_in() {
    var complaint = aPatientOf("en");
    complaint.keySet().removeAll(List.of("patientAddress", "patientEmail", "letterChannel"));
    var grievance = triagedFor(complaint);

    assertThat(flow.waitsAt(grievance)).contains(COMPLETE);
    assertThat(flow.shown(REPRESENTATIVE, COMPLETE, grievance).get("letterGaps").toString())
        .contains("There is no address to post the letter to.");

    flow.complete(
        REPRESENTATIVE, COMPLETE, grievance, answers(Map.of("patientAddress", "1 " + aMark())));
    flow.work(grievance);

    assertThat(flow.waitsAt(grievance)).doesNotContain(COMPLETE);
    assertThat(letter(grievance, "acknowledgement-1").queuedAt()).isNotNull();
  }

  @Test
  void a_paper_letter_meets_its_clock_when_it_is_printed_and_not_before() {
    var complaint = aPatientOf("en");
    complaint.put("letterChannel", "PAPER");
    var grievance = triagedFor(complaint);

    assertThat(clock(grievance, "ACKNOWLEDGEMENT").isRunning()).isTrue();

    stage.does(SUPERVISOR, printRoom::print);

    assertThat(letter(grievance, "acknowledgement-1").state()).isEqualTo(LetterState.SENT);
    assertThat(clock(grievance, "ACKNOWLEDGEMENT").metInTime()).isTrue();
  }

  @Test
  void an_answer_whose_words_the_patient_cannot_read_goes_back_to_the_draft_with_what_it_lacks() {
    var grievance = triagedFor(aSpanishPatient());
    approve(grievance, Map.of("letterWordsLanguage", "en"));

    assertThat(flow.waitsAt(grievance)).containsExactly(DRAFT);
    assertThat(flow.shown(REPRESENTATIVE, DRAFT, grievance).get("letterGaps").toString())
        .contains("what was written into it is in English");
    assertThat(now(grievance).isOpen()).isTrue();

    flow.complete(
        REPRESENTATIVE,
        DRAFT,
        grievance,
        with(aDraft(grievance, "SUBSTANTIATED", "SUBSTANTIATED"), "letterWordsLanguage", "es"));
    flow.complete(SUPERVISOR, APPROVE, grievance, aReturn());
    flow.complete(
        REPRESENTATIVE,
        DRAFT,
        grievance,
        with(aDraft(grievance, "SUBSTANTIATED", "SUBSTANTIATED"), "letterWordsLanguage", "es"));
    flow.complete(SUPERVISOR, APPROVE, grievance, anApproval());
    flow.work(grievance);

    assertThat(now(grievance).status()).isEqualTo(CaseStatus.CLOSED);
    assertThat(mailroom.taken(letter(grievance, "resolution-1"))).hasSize(1);
    assertThat(clocks.of(grievance.id()))
        .filteredOn(clock -> List.of("FIRST_RESPONSE", "RESOLUTION").contains(clock.clock()))
        .allMatch(CaseClock::metInTime);
  }

  @Test
  void an_answer_can_be_read_before_it_goes() {
    var grievance = triagedFor(aPatientOf("en"));
    flow.complete(REPRESENTATIVE, INVESTIGATE, grievance, anInvestigation());
    var unsaved = aDraft(grievance, "SUBSTANTIATED", "SUBSTANTIATED");

    var preview = answers.preview(grievance.id(), unsaved);

    assertThat(preview).hasSize(1);
    assertThat(preview.get(0).gaps()).isEmpty();
    assertThat(letters.of(grievance.id()))
        .extracting(Letter::purpose)
        .containsExactly("acknowledgement-1");
  }

  @Test
  void a_held_answer_waits_for_whoever_holds_it() {
    var grievance = drafting(aPatientOf("en"));
    flow.complete(SUPERVISOR, APPROVE, grievance, anApproval());
    mailroom.failNext(1);
    assertThatThrownBy(() -> flow.work(grievance)).isInstanceOf(RuntimeException.class);
    var letter = letter(grievance, "resolution-1");
    stage.does(SUPERVISOR, () -> fates.hold(letter.id(), aMark()));
    tryAgain(grievance);

    assertThat(letter(grievance, "resolution-1").holder()).isEqualTo("supervisor");
    assertThat(now(grievance).isOpen()).isTrue();
    assertThat(mailroom.taken(letter)).isEmpty();

    stage.does(SUPERVISOR, () -> fates.release(letter.id()));
    flow.work(grievance);

    assertThat(mailroom.taken(letter)).hasSize(1);
    assertThat(now(grievance).status()).isEqualTo(CaseStatus.CLOSED);
  }

  @Test
  void a_mail_server_that_is_down_delays_the_answer_and_nothing_else() {
    var grievance = drafting(aPatientOf("en"));
    flow.complete(SUPERVISOR, APPROVE, grievance, anApproval());
    mailroom.failNext(2);
    assertThatThrownBy(() -> flow.work(grievance)).isInstanceOf(RuntimeException.class);
    assertThat(flow.waitsAt(grievance)).isEmpty();

    tryAgain(grievance);
    tryAgain(grievance);

    assertThat(mailroom.taken(letter(grievance, "resolution-1"))).hasSize(1);
    assertThat(now(grievance).status()).isEqualTo(CaseStatus.CLOSED);
  }

  @Test
  void a_refused_address_gets_a_person_who_finds_the_right_one() {
    var complaint = aPatientOf("en");
    var wrong = complaint.get("patientEmail").toString();
    mailroom.refuse(wrong);
    var grievance = triagedFor(complaint);

    assertThat(flow.shown(REPRESENTATIVE, LOOK_AFTER, grievance).get("failedLetters").toString())
        .contains("REFUSED");

    flow.complete(
        REPRESENTATIVE,
        LOOK_AFTER,
        grievance,
        answers(
            Map.of(
                "failedLetterAnswer",
                "SEND_AGAIN",
                "failedLetterReason",
                aMark(),
                "patientEmail",
                aMark() + "@example.org")));
    flow.work(grievance);

    var letter = letter(grievance, "acknowledgement-1");
    assertThat(letter.state()).isEqualTo(LetterState.SENT);
    assertThat(letter.recipientEmail()).isNotEqualTo(wrong);
    assertThat(mailroom.taken(letter)).hasSize(1);
  }

  @Test
  void an_answer_that_comes_back_after_the_case_was_closed_is_looked_after() {
    var grievance = drafting(aPatientOf("en"));
    flow.complete(SUPERVISOR, APPROVE, grievance, anApproval());
    flow.work(grievance);
    var letter = letter(grievance, "resolution-1");
    fates.cameBack(letter.id(), "BOUNCED");
    flow.work(grievance);

    assertThat(now(grievance).status()).isEqualTo(CaseStatus.CLOSED);
    assertThat(flow.waitsAt(grievance)).containsExactly(LOOK_AFTER);
    assertThat(mailroom.taken(letter)).hasSize(1);

    flow.complete(
        REPRESENTATIVE,
        LOOK_AFTER,
        grievance,
        answers(Map.of("failedLetterAnswer", "GIVE_UP", "failedLetterReason", aMark())));

    assertThat(flow.waitsAt(grievance)).isEmpty();
    assertThat(happened(grievance)).contains("FAILED_LETTER_LOOKED_AFTER");
    assertThat(verification.verify().findings().toString()).doesNotContain(grievance.number());
  }

  @Test
  void whoever_may_not_speak_for_the_patient_is_not_told_the_answer() {
    var complaint = aPatientOf("en");
    complaint.putAll(
        Map.of(
            "complainantRelation",
            "CHILD",
            "proofOfAuthority",
            "REQUESTED",
            "complainantName",
            aMark(),
            "complainantEmail",
            aMark() + "@example.org"));
    var grievance = drafting(complaint);
    flow.complete(SUPERVISOR, APPROVE, grievance, anApproval());
    flow.work(grievance);

    assertThat(letter(grievance, "acknowledgement-1").recipientName())
        .isEqualTo(complaint.get("complainantName"));
    assertThat(letter(grievance, "resolution-1").recipientName())
        .isEqualTo(complaint.get("patientName"));
  }

  @Test
  void where_nobody_gave_a_name_the_case_goes_on_without_letters() {
    var complaint = aPatientOf("en");
    complaint.put("complainantRelation", "ANONYMOUS");
    complaint.keySet().removeIf(key -> key.startsWith("patient"));
    var grievance = drafting(complaint);
    flow.complete(SUPERVISOR, APPROVE, grievance, anApproval());
    flow.work(grievance);

    assertThat(letters.of(grievance.id())).isEmpty();
    assertThat(now(grievance).status()).isEqualTo(CaseStatus.CLOSED);
    assertThat(clocks.of(grievance.id())).noneMatch(CaseClock::isRunning);
  }
}
