package org.recourse.grievance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.recourse.Person.REPRESENTATIVE;
import static org.recourse.Person.SUPERVISOR;
import static org.recourse.casefile.hold.HoldKind.LETTERS;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recourse.HospitalTime;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.CaseStatus;
import org.recourse.casefile.NotAllowedNow;
import org.recourse.casefile.hold.CaseHolds;
import org.recourse.casefile.related.Referrals;
import org.recourse.correspondence.Letter;
import org.recourse.correspondence.LetterState;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** While counsel holds the letters of a complaint, the answer waits and everything else goes on. */
class CounselHoldTests extends GrievanceLetterStories {

  @Autowired CaseHolds holds;
  @Autowired Referrals referrals;
  @Autowired GrievanceWatch watch;
  @Autowired JdbcClient database;
  private UUID source;

  @BeforeEach
  void a_case_that_holds() {
    source = received(aComplaint()).id();
  }

  @Test
  void an_answer_waits_for_counsel_and_its_clock_goes_on() {
    var grievance = drafting(aPatientOf("en"));
    holds.place(grievance.id(), LETTERS, source);
    flow.complete(SUPERVISOR, APPROVE, grievance, anApproval());
    flow.work(grievance);

    var letter = letter(grievance, "resolution-1");
    assertThat(letter.isHeldByCounsel()).isTrue();
    assertThat(letter.holdReason()).isEqualTo("held by counsel");
    assertThat(mailroom.taken(letter)).isEmpty();
    assertThat(clock(grievance, "RESOLUTION").isRunning()).isTrue();
    assertThat(now(grievance).isOpen()).isTrue();
    assertThat(happened(grievance)).contains("LETTERS_HOLD_PLACED", "LETTER_HELD");
    assertThatThrownBy(() -> fates.release(letter.id()))
        .isInstanceOf(NotAllowedNow.class)
        .hasMessageContaining("held by counsel");
    assertThatThrownBy(() -> fates.handedOver(letter.id())).isInstanceOf(NotAllowedNow.class);
    isWhole(grievance);
  }

  @Test
  void it_goes_by_itself_when_counsel_frees_it_and_bears_the_day_on_which_it_goes() {
    var grievance = heldAnswer();
    var before = letter(grievance, "resolution-1");

    time.passes(HospitalTime.days(2));
    holds.release(grievance.id(), LETTERS, source);
    flow.work(grievance);

    var letter = letter(grievance, "resolution-1");
    assertThat(letter.edition()).isGreaterThan(before.edition());
    assertThat(mailroom.taken(letter)).hasSize(1);
    assertThat(letter.composedAt()).isAfter(before.composedAt());
    assertThat(now(grievance).status()).isEqualTo(CaseStatus.CLOSED);
    isWhole(grievance);
  }

  @Test
  void status_letters_still_go() {
    var grievance = received(aPatientOf("en"));
    holds.place(grievance.id(), LETTERS, source);
    flow.complete(REPRESENTATIVE, TRIAGE, grievance, aTriage());
    flow.work(grievance);

    assertThat(letter(grievance, "acknowledgement-1").state()).isEqualTo(LetterState.SENT);
    assertThat(clock(grievance, "ACKNOWLEDGEMENT").metInTime()).isTrue();
  }

  @Test
  void an_answer_that_waits_to_be_printed_is_taken_out_and_printed_once_it_is_free() {
    var complaint = aPatientOf("en");
    complaint.put("letterChannel", "PAPER");
    var grievance = drafting(complaint);
    flow.complete(SUPERVISOR, APPROVE, grievance, anApproval());
    flow.work(grievance);
    assertThat(letter(grievance, "resolution-1").queuedAt()).isNotNull();

    holds.place(grievance.id(), LETTERS, source);
    stage.does(SUPERVISOR, printRoom::print);
    assertThat(letter(grievance, "resolution-1").isHeldByCounsel()).isTrue();
    assertThat(letter(grievance, "acknowledgement-1").state()).isEqualTo(LetterState.SENT);
    assertThat(clock(grievance, "RESOLUTION").isRunning()).isTrue();

    holds.release(grievance.id(), LETTERS, source);
    flow.work(grievance);
    assertThat(letter(grievance, "resolution-1").queuedAt()).isNotNull();
    stage.does(SUPERVISOR, printRoom::print);
    assertThat(letter(grievance, "resolution-1").state()).isEqualTo(LetterState.SENT);
    assertThat(clock(grievance, "RESOLUTION").isRunning()).isFalse();
    isWhole(grievance);
  }

  @Test
  void one_hold_that_ends_frees_nothing_while_another_rests_on_the_case() {
    var grievance = heldAnswer();
    var other = received(aComplaint()).id();
    holds.place(grievance.id(), LETTERS, other);

    holds.release(grievance.id(), LETTERS, source);
    flow.work(grievance);
    assertThat(letter(grievance, "resolution-1").isHeldByCounsel()).isTrue();

    holds.release(grievance.id(), LETTERS, other);
    flow.work(grievance);
    assertThat(mailroom.taken(letter(grievance, "resolution-1"))).hasSize(1);
  }

  @Test
  void a_person_who_lets_go_of_a_letter_leaves_it_to_counsel() {
    var grievance = drafting(aPatientOf("en"));
    flow.complete(SUPERVISOR, APPROVE, grievance, anApproval());
    mailroom.failNext(1);
    assertThatThrownBy(() -> flow.work(grievance)).isInstanceOf(RuntimeException.class);
    var id = letter(grievance, "resolution-1").id();
    stage.does(SUPERVISOR, () -> fates.hold(id, aMark()));
    tryAgain(grievance);
    holds.place(grievance.id(), LETTERS, source);

    stage.does(SUPERVISOR, () -> fates.release(id));
    flow.work(grievance);
    assertThat(letter(grievance, "resolution-1").isHeldByCounsel()).isTrue();

    holds.release(grievance.id(), LETTERS, source);
    flow.work(grievance);
    assertThat(mailroom.taken(letter(grievance, "resolution-1"))).hasSize(1);
  }

  @Test
  void what_counsel_cleared_while_the_answer_waited_is_what_goes() {
    var grievance = heldAnswer();
    var cleared = aMark();
    referrals.giveBack(reported(grievance), "CLOSED", cleared);
    holds.release(grievance.id(), LETTERS, source);
    flow.work(grievance);

    var letter = letter(grievance, "resolution-1");
    assertThat(letter.state()).isEqualTo(LetterState.SENT);
    assertThat(data(letter)).contains(cleared).doesNotContain("in resolutionSummary");
    isWhole(grievance);
  }

  @Test
  void the_draft_shows_what_was_cleared_and_its_author_decides() {
    var grievance = triagedFor(aPatientOf("en"));
    flow.complete(REPRESENTATIVE, INVESTIGATE, grievance, anInvestigation());
    var cleared = aMark();
    referrals.giveBack(reported(grievance), "CLOSED", cleared);
    holds.place(grievance.id(), LETTERS, source);

    var shown = flow.shown(REPRESENTATIVE, DRAFT, grievance);
    assertThat(shown).containsEntry("clearedWording", cleared);
    assertThat(shown).containsEntry("useClearedWording", true);
    assertThat(shown.get("letterHold").toString()).contains("held by counsel");

    var draft =
        with(aDraft(grievance, "SUBSTANTIATED", "SUBSTANTIATED"), "useClearedWording", false);
    flow.complete(REPRESENTATIVE, DRAFT, grievance, draft);
    assertThat(flow.shown(SUPERVISOR, APPROVE, grievance)).containsEntry("clearedWording", cleared);
    holds.release(grievance.id(), LETTERS, source);
    flow.complete(SUPERVISOR, APPROVE, grievance, anApproval());
    flow.work(grievance);
    assertThat(data(letter(grievance, "resolution-1"))).doesNotContain(cleared);
  }

  @Test
  void what_was_cleared_for_one_round_is_no_answer_to_the_next() {
    var grievance = drafting(aPatientOf("en"));
    referrals.giveBack(reported(grievance), "CLOSED", aMark());
    flow.complete(SUPERVISOR, APPROVE, grievance, anApproval());
    flow.work(grievance);
    stage.does(SUPERVISOR, () -> watch.reopen(grievance.id(), false, aMark()));

    assertThat(onRecord(grievance)).containsEntry("useClearedWording", false);
    isWhole(grievance);
  }

  @Test
  void what_was_cleared_in_english_does_not_go_to_somebody_who_reads_spanish() {
    var grievance = triagedFor(aSpanishPatient());
    referrals.giveBack(reported(grievance), "CLOSED", aMark());
    approve(grievance, Map.of("letterWordsLanguage", "es"));

    assertThat(flow.waitsAt(grievance)).containsExactly(DRAFT);
    assertThat(flow.shown(REPRESENTATIVE, DRAFT, grievance).get("letterGaps").toString())
        .contains("what was written into it is in English");
  }

  private CaseFile heldAnswer() {
    var grievance = drafting(aPatientOf("en"));
    holds.place(grievance.id(), LETTERS, source);
    flow.complete(SUPERVISOR, APPROVE, grievance, anApproval());
    flow.work(grievance);
    assertThat(letter(grievance, "resolution-1").isHeldByCounsel()).isTrue();
    return grievance;
  }

  private UUID reported(CaseFile grievance) {
    var referral =
        referrals.refer(
            grievance.id(),
            "risk",
            aMark(),
            Map.of("triggers", List.of("VIP"), "concerns", aMark()));
    return database
        .sql("select case_id from confined_referral where referral_id = ?")
        .param(referral.id())
        .query(UUID.class)
        .single();
  }

  private String data(Letter letter) {
    return database
        .sql("select data from letter_log where id = ?")
        .param(letter.id())
        .query(String.class)
        .single();
  }

  private void isWhole(CaseFile file) {
    assertThat(verification.verify().findings().toString()).doesNotContain(file.number());
  }
}
