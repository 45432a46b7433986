package org.recourse.priorauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recourse.HospitalTime.days;
import static org.recourse.Person.CLINICIAN;
import static org.recourse.Person.SPECIALIST;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.recourse.WalksEveryWay;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.CaseStatus;
import org.recourse.casefile.audit.Verification;
import org.recourse.correspondence.Letter;
import org.recourse.correspondence.LetterState;
import org.recourse.correspondence.Letters;
import org.recourse.deadline.CaseClock;
import org.recourse.deadline.Deadlines;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of a denial. */
@WalksEveryWay(of = "priorauth-denial")
class DenialTests extends AuthorizationStories {

  private static final String TALK = "Talk to reviewer";
  private static final String APPEAL = "Decide on appeal";
  private static final String WRITE = "Write appeal";
  private static final String FILE = "File appeal";
  private static final String DECIDED = "Record appeal decision";

  @Autowired Deadlines deadlines;
  @Autowired Letters letters;
  @Autowired Verification verification;

  private CaseFile denied(Object... more) {
    var file = submitted(with(aRequest(), more));
    decide(file, said("A3", "denialReason", aMark()));
    return file;
  }

  private List<CaseClock> clocks(CaseFile file, String word) {
    return deadlines.of(file.id()).stream().filter(c -> c.clock().equals(word)).toList();
  }

  private void endsAs(CaseFile file, String outcome) {
    careIsOver(file);
    assertThat(now(file).status()).isEqualTo(CaseStatus.CLOSED);
    assertThat(now(file).outcome()).isEqualTo(outcome);
    assertThat(flow.waitsAt(file)).isEmpty();
    assertThat(deadlines.of(file.id())).noneMatch(CaseClock::isRunning);
    assertThat(verification.verify().findings().toString()).doesNotContain(file.number());
  }

  private Map<String, Object> aTalk(String word) {
    return with(everyText("priorauth", "talk-to-reviewer", aMark()), "denialAnswer", word);
  }

  private void talk(CaseFile file, String word) {
    flow.complete(CLINICIAN, TALK, file, aTalk(word));
    flow.work(file);
  }

  private Map<String, Object> aDecisionOnAppeal(String word) {
    return new LinkedHashMap<>(
        Map.of("appealAnswer", word, "appealReason", aMark(), "patientConsent", true));
  }

  private Map<String, Object> anAnswer() {
    return new LinkedHashMap<>(
        Map.of(
            "criteria",
            List.of(Map.of("criterion", aMark(), "answer", aMark(), "evidence", aMark()))));
  }

  /** The letter of the level that is open. */
  private Letter appeal(CaseFile file) {
    return letters.of(file.id()).stream()
        .filter(letter -> letter.purpose().startsWith("appeal-"))
        .reduce((earlier, later) -> later)
        .orElseThrow();
  }

  private void appealed(CaseFile file, String outcome) {
    flow.complete(SPECIALIST, APPEAL, file, aDecisionOnAppeal("APPEAL"));
    flow.complete(SPECIALIST, WRITE, file, new LinkedHashMap<>(Map.of("criteria", List.of())));
    flow.work(file);
    assertThat(flow.shown(SPECIALIST, WRITE, file).get("letterGaps").toString())
        .contains("answers no criterion");
    flow.complete(SPECIALIST, WRITE, file, anAnswer());
    flow.work(file);
    assertThat(appeal(file).gaps()).isEmpty();
    flow.complete(
        SPECIALIST,
        FILE,
        file,
        with(everyText("priorauth", "file-appeal", aMark()), "appealFiledAt", now(0)));
    assertThat(appeal(file).state()).isEqualTo(LetterState.SENT);
    flow.work(file);
    assertThat(clocks(file, "APPEAL_DECISION")).anyMatch(CaseClock::isRunning);
    flow.complete(
        SPECIALIST,
        DECIDED,
        file,
        with(
            everyText("priorauth", "record-appeal-decision", aMark()),
            "appealDecidedAt",
            now(0),
            "appealOutcome",
            outcome));
    flow.work(file);
  }

  @Test
  void a_talk_between_clinicians_overturns_a_denial_inside_its_window() {
    var file = denied();
    refused(SPECIALIST, TALK, file, aTalk("OVERTURNED"), "Only a clinician");
    talk(file, "OVERTURNED");

    assertThat(flow.waitsAt(file)).containsExactly(RECORD);
    decide(file, granted("A1", 2));
    endsAs(file, "APPROVED");
    assertThat(letters.of(file.id()))
        .extracting(Letter::purpose)
        .containsExactly("denial-1", "approval-1", "scheduling-1");
  }

  @Test
  void what_is_denied_again_is_answered_by_its_own_reason() {
    var file = denied();
    talk(file, "OVERTURNED");
    var again = aMark();
    decide(file, said("A3", "denialReason", again));
    talk(file, "STANDS");
    flow.complete(SPECIALIST, APPEAL, file, aDecisionOnAppeal("APPEAL"));

    assertThat(flow.shown(SPECIALIST, WRITE, file).get("contestedReason")).isEqualTo(again);
  }

  @Test
  void as_our_time_to_appeal_goes_by_the_task_rises_and_the_timeline_says_so() {
    var file = denied();
    talk(file, "STANDS");
    var before = flow.task(APPEAL, file).getPriority();
    time.passes(days(150));
    flow.work(file);
    assertThat(flow.task(APPEAL, file).getPriority()).isGreaterThan(before).isLessThan(90);

    time.passes(days(40));
    flow.work(file);

    assertThat(flow.task(APPEAL, file).getPriority()).isEqualTo(90);
    assertThat(happened(file)).contains("APPEAL_TIME_PASSES");
  }

  @Test
  void once_the_window_is_over_a_talk_changes_nothing() {
    var file = denied();
    time.passes(days(40));
    refused(CLINICIAN, TALK, file, aTalk("OVERTURNED"), "the window for this talk is over");
    talk(file, "STANDS");
    flow.complete(SPECIALIST, APPEAL, file, aDecisionOnAppeal("ACCEPT"));
    flow.work(file);

    endsAs(file, "DENIED");
  }

  @Test
  void a_plan_whose_mind_no_talk_can_change_is_appealed_to_level_after_level() {
    var file = denied("payer", "golden-advantage", "memberId", "1EG4TE5MK73");
    assertThat(flow.waitsAt(file)).containsExactly(APPEAL);
    assertThat(flow.shown(SPECIALIST, APPEAL, file).get("appealLevel"))
        .isEqualTo("Reconsideration by the plan");
    appealed(file, "UPHELD");
    assertThat(flow.shown(SPECIALIST, APPEAL, file).get("appealLevel"))
        .isEqualTo("Review by the independent review entity");
    appealed(file, "UPHELD");

    assertThat((List<?>) onRecord(file).get("appeals")).hasSize(2);
    assertThat(clocks(file, "APPEAL_FILING")).hasSize(2).allMatch(CaseClock::metInTime);
    endsAs(file, "DENIED");
  }

  @Test
  void a_won_appeal_brings_the_payers_new_decision() {
    var file = denied("payer", "bayside-care", "memberId", "91234567A");
    talk(file, "STANDS");
    refused(
        SPECIALIST,
        APPEAL,
        file,
        with(aDecisionOnAppeal("APPEAL"), "patientConsent", false),
        "written consent");
    appealed(file, "OVERTURNED");
    decide(file, granted("A1", 2));

    endsAs(file, "APPROVED");
    assertThat(onRecord(file)).containsEntry("denialAnswer", "OVERTURNED");
  }

  @Test
  void the_patient_is_told_the_reason_and_what_can_be_done_in_their_language() {
    var file = denied("language", "es");
    assertThat(letters.of(file.id()))
        .singleElement()
        .matches(letter -> letter.state() == LetterState.DRAFT);
    assertThat(flow.waitsAt(file)).containsExactlyInAnyOrder(TALK, "Mend letter");

    flow.complete(
        SPECIALIST,
        "Mend letter",
        file,
        new LinkedHashMap<>(
            Map.of(
                "denialReasonTranslated",
                aMark(),
                "serviceLines",
                List.of(Map.of("descriptionTranslated", aMark())))));
    flow.work(file);

    assertThat(letters.of(file.id()))
        .singleElement()
        .matches(letter -> letter.gaps().isEmpty() && letter.language().equals("es"));
  }
}
