package org.recourse.assistance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.recourse.HospitalTime.days;
import static org.recourse.Person.COUNSELOR;
import static org.recourse.Person.SUPERVISOR;
import static org.recourse.Person.SUPERVISOR2;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.recourse.Person;
import org.recourse.WalksEveryWay;
import org.recourse.assistance.dispute.DisputeSettling;
import org.recourse.assistance.dispute.DisputeTaken;
import org.recourse.assistance.dispute.Disputes;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.CaseStatus;
import org.recourse.casefile.InvalidInput;
import org.recourse.casefile.NotAllowedNow;
import org.recourse.casefile.NotYours;
import org.recourse.deadline.ClockState;
import org.recourse.deadline.Deadlines;
import org.springframework.beans.factory.annotation.Autowired;

/** A patient who does not agree with a decision gets an answer from somebody who did not decide. */
@WalksEveryWay(of = {"assistance-dispute", "assistance-clock"})
class DisputeTests extends HelpStories {

  private static final String ANSWER_IT = "Answer dispute";

  @Autowired private Disputes disputes;
  @Autowired private DisputeSettling settling;
  @Autowired private PlayedDecisions decisions;
  @Autowired private Deadlines deadlines;
  @Autowired private ApplicationHandling handling;

  private CaseFile decided() {
    var file = screened("3,000.00");
    decisions.decide(file.id(), today().minusDays(2), SUPERVISOR);
    return file;
  }

  private DisputeTaken dispute(CaseFile file, Instant at) {
    var taken = stage.as(COUNSELOR, () -> disputes.receive(file.id(), at, aMark()));
    flow.work(file);
    return taken;
  }

  private CaseFile disputed() {
    var file = decided();
    dispute(file, null);
    return file;
  }

  private void answer(Person person, CaseFile file, String outcome) {
    flow.complete(person, ANSWER_IT, file, said("answer-dispute", "disputeOutcome", outcome));
    flow.work(file);
  }

  @SuppressWarnings("unchecked")
  private Map<String, Object> last(CaseFile file) {
    var all = (List<Map<String, Object>>) onRecord(file).get("disputes");
    return all.get(all.size() - 1);
  }

  private ClockState clock(CaseFile file) {
    var all = deadlines.of(file.id());
    return all.get(all.size() - 1).state();
  }

  @Test
  void collections_are_held_until_somebody_who_did_not_decide_has_answered() {
    var file = disputed();
    assertThat(holds.of(file.id())).contains("DISPUTE");
    assertThat(clock(file)).isEqualTo(ClockState.RUNNING);
    assertThat(flow.shown(SUPERVISOR2, ANSWER_IT, file).get("disputeSaid").toString())
        .startsWith("mark");

    answer(SUPERVISOR2, file, "UPHELD");

    assertThat(last(file)).containsEntry("outcome", "UPHELD").containsEntry("late", "no");
    assertThat(letters(file)).containsExactly("dispute-1");
    assertThat(holds.of(file.id())).doesNotContain("DISPUTE");
    assertThat(clock(file)).isEqualTo(ClockState.MET);
    assertThat(now(file).isOpen()).isTrue();
  }

  @Test
  void an_answer_nobody_has_put_into_the_patients_language_waits_for_it() {
    var file = disputed();
    var said = said("answer-dispute", "disputeOutcome", "UPHELD");
    said.remove("disputeReasonTranslated");
    flow.complete(SUPERVISOR2, ANSWER_IT, file, said);
    flow.work(file);

    assertThat(flow.waitsAt(file)).contains("Mend letter");
    assertThat(letters(file)).isEmpty();
    assertThat(holds.of(file.id())).contains("DISPUTE");
    assertThat(clock(file)).isEqualTo(ClockState.RUNNING);
  }

  @Test
  void whoever_decided_does_not_answer() {
    var file = disputed();

    assertThat(flow.shown(SUPERVISOR, ANSWER_IT, file))
        .containsEntry("disputeDecidedBy", COUNSELOR.username() + ", " + SUPERVISOR.username());
    assertThatThrownBy(() -> answer(SUPERVISOR, file, "UPHELD"))
        .hasMessageContaining("somebody else answers the dispute")
        .hasRootCauseInstanceOf(NotYours.class);
    assertThat(last(file)).doesNotContainKey("outcome");
    assertThat(flow.waitsAt(file)).contains(ANSWER_IT);
  }

  @Test
  void a_second_dispute_joins_the_one_that_is_open_and_says_so() {
    var file = disputed();
    var second = dispute(file, null);

    assertThat(second.joined()).isTrue();
    assertThat(second.remark()).contains("joins it");
    assertThat(flow.waitsAt(file)).containsOnlyOnce(ANSWER_IT);
    assertThat(last(file).get("said").toString().split("\n\n")).hasSize(2);

    answer(SUPERVISOR2, file, "UPHELD");
    assertThat(dispute(file, null).joined()).isFalse();
    assertThat(onRecord(file)).doesNotContainKeys("disputeOutcome", "disputeReason");
    assertThat(clock(file)).isEqualTo(ClockState.RUNNING);
  }

  @Test
  void a_dispute_that_is_taken_back_needs_no_letter() {
    var file = disputed();
    answer(SUPERVISOR2, file, "WITHDRAWN");

    assertThat(clock(file)).isEqualTo(ClockState.CANCELLED);
    assertThat(letters(file)).isEmpty();
    assertThat(holds.of(file.id())).doesNotContain("DISPUTE");
    assertThat(isUnderWay(file, "assistance-dispute")).isFalse();
  }

  @Test
  void an_answer_that_is_late_is_recorded_as_late_and_comes_first_in_everybodys_list() {
    var file = disputed();
    time.passes(days(16));
    flow.work(file);
    assertThat(flow.task(ANSWER_IT, file).getPriority()).isEqualTo(60);
    time.passes(days(9));
    flow.work(file);
    assertThat(flow.task(ANSWER_IT, file).getPriority()).isEqualTo(80);
    assertThat(last(file)).containsEntry("late", "no");
    time.passes(days(7));
    flow.work(file);

    assertThat(flow.task(ANSWER_IT, file).getPriority()).isEqualTo(90);
    assertThat(last(file)).containsEntry("late", "yes");
    assertThat(happened(file)).contains("DISPUTE_ANSWER_LATE");
    answer(SUPERVISOR2, file, "UPHELD");
    assertThat(last(file)).containsEntry("late", "yes").containsEntry("outcome", "UPHELD");
    assertThat(isUnderWay(file, "assistance-clock")).isFalse();
  }

  @Test
  void a_decision_that_was_wrong_is_made_again_while_collections_stay_held() {
    var file = decided();
    grants(file, "ATP", today().plusDays(60), today().plusDays(30));
    lookedAfter(file);
    dispute(file, null);
    answer(SUPERVISOR2, file, "CHANGED");

    assertThat(isLookedAfter(file)).isFalse();
    assertThat(onRecord(file)).containsEntry("helpWatchEnded", "SCREEN_AGAIN");
    assertThat(holds.of(file.id())).contains("DISPUTE");
    stage.does(SUPERVISOR2, () -> settling.decidedAgain(file.id()));
    assertThat(holds.of(file.id())).doesNotContain("DISPUTE");
  }

  @Test
  void help_that_ends_while_its_decision_is_disputed_stays_open_until_the_answer() {
    var file = decided();
    grants(file, "ATP", today().plusDays(3), null);
    lookedAfter(file);
    dispute(file, null);
    until(today().plusDays(5), file);
    assertThat(isLookedAfter(file)).isTrue();

    answer(SUPERVISOR2, file, "UPHELD");

    assertThat(isLookedAfter(file)).isFalse();
    assertThat(onRecord(file)).containsEntry("helpWatchEnded", "OVER");
  }

  @Test
  void a_closed_case_is_opened_again_and_closed_as_it_was_where_the_decision_stays() {
    var file = closed();
    dispute(file, null);
    assertThat(now(file).isOpen()).isTrue();
    answer(SUPERVISOR2, file, "UPHELD");

    assertThat(now(file).status()).isEqualTo(CaseStatus.CLOSED);
    assertThat(now(file).outcome()).isEqualTo("ENDED_BY_PATIENT");
  }

  @Test
  void a_closed_case_begins_anew_where_its_decision_is_made_again() {
    var file = closed();
    dispute(file, null);
    answer(SUPERVISOR2, file, "CHANGED");

    assertThat(now(file).isOpen()).isTrue();
    assertThat(flow.waitsAt(file)).containsExactly(CHOOSE);
    assertThat(holds.of(file.id())).contains("DISPUTE");
  }

  @Test
  void who_does_not_go_on_is_still_answered_before_the_case_closes() {
    var file = decided();
    dispute(file, null);

    flow.complete(COUNSELOR, CHOOSE, file, aChoice("END"));
    flow.work(file);

    assertThat(now(file).isOpen()).isTrue();
    answer(SUPERVISOR2, file, "UPHELD");
    flow.work(file);
    assertThat(now(file).isOpen()).isFalse();
    assertThat(holds.of(file.id())).isEmpty();
  }

  private CaseFile closed() {
    var file = decided();
    flow.complete(COUNSELOR, CHOOSE, file, aChoice("END"));
    flow.work(file);
    assertThat(now(file).isOpen()).isFalse();
    return file;
  }

  @Test
  void what_cannot_be_disputed_is_refused_with_its_reason() {
    var undecided = screened("3,000.00");
    assertThatThrownBy(() -> dispute(undecided, null))
        .isInstanceOf(NotAllowedNow.class)
        .hasMessageContaining("Nothing is decided");
    var file = decided();
    assertThatThrownBy(() -> dispute(file, Instant.now().plus(Duration.ofDays(1))))
        .isInstanceOfSatisfying(
            InvalidInput.class, e -> assertThat(e.fields()).containsKey("receivedAt"));
    assertThatThrownBy(() -> dispute(file, Instant.now().minus(Duration.ofDays(5))))
        .hasMessageContaining("before the day of the decision");
    assertThatThrownBy(() -> stage.does(COUNSELOR, () -> disputes.receive(file.id(), null, " ")))
        .isInstanceOfSatisfying(
            InvalidInput.class, e -> assertThat(e.fields()).containsKey("said"));
    stage.does(COUNSELOR, () -> handling.withdraw(file.id(), aMark()));
    flow.work(file);
    assertThatThrownBy(() -> dispute(file, null)).isInstanceOf(NotAllowedNow.class);
    assertThat(onRecord(file)).doesNotContainKey("disputes");
    assertThat(holds.of(file.id())).isEmpty();
  }
}
