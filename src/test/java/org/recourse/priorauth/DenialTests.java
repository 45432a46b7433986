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
import org.recourse.correspondence.Letter;
import org.recourse.correspondence.LetterState;
import org.recourse.deadline.CaseClock;

/** What becomes of a denial. */
@WalksEveryWay(of = "priorauth-denial")
class DenialTests extends DenialStories {

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
    assertThat(open(file)).containsExactly("Reconsideration by the plan");
    appealed(file, "UPHELD");
    assertThat(open(file)).containsExactly("Review by the independent review entity");
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
