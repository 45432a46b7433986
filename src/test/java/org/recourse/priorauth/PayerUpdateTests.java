package org.recourse.priorauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.recourse.Person.SPECIALIST;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.recourse.WalksEveryWay;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.CaseProblem;
import org.recourse.priorauth.update.RequestChange;
import org.recourse.priorauth.update.RequestChange.ChangedLine;
import org.springframework.beans.factory.annotation.Autowired;

/** What a payer is told between a request and its decision, by wire or by a person. */
@WalksEveryWay(of = "priorauth-update")
class PayerUpdateTests extends PayerSystemStories {

  private static final String TELL = "Tell payer of update";

  @Autowired AuthorizationHandling handling;
  @Autowired RequestChanges changes;

  private void answer(CaseFile file, String words) {
    var answers = everyText("priorauth", "answer-payer", aMark());
    flow.complete(SPECIALIST, ANSWER, file, with(answers, "answerToPayer", words));
    flow.work(file);
  }

  private void change(CaseFile file, LocalDate appointment, ChangedLine... lines) {
    stage.does(
        SPECIALIST,
        () -> changes.change(file.id(), new RequestChange(appointment, List.of(lines), aMark())));
    flow.work(file);
  }

  private LocalDate in(int days) {
    return LocalDate.now(clock).plusDays(days);
  }

  private void tookUpdate(CaseFile file, String suffix, int times) {
    assertThat(payer.taken().getOrDefault(file.id() + "-1" + suffix, 0)).isEqualTo(times);
  }

  @Test
  void a_pended_request_is_approved_once_its_questions_are_answered_by_wire() {
    var file = sent("D0043");
    assertThat(flow.waitsAt(file)).containsExactly(ANSWER);
    answer(file, "The first scan was in March.");

    careIsOver(file);
    assertThat(now(file).outcome()).isEqualTo("APPROVED");
    assertThat(message(file, "-U1")).contains("The first scan was in March.", "claim-update");
    assertThat(onRecord(file).get("payerContacts").toString())
        .contains("The first scan was in March.", file.id() + "-1-U1");
    tookUpdate(file, "-U1", 1);
  }

  @Test
  void a_payer_that_only_thinks_on_is_waited_for() {
    var file = sent("D0004");
    answer(file, "It was in March.");

    assertThat(flow.waitsAt(file)).containsExactly(RECORD);
    tookUpdate(file, "-U1", 1);
  }

  @Test
  void a_payer_that_asks_again_is_answered_again() {
    var file = sent("D0046");
    answer(file, "It was in March.");
    assertThat(flow.waitsAt(file)).containsExactly(ANSWER);
    answer(file, "It was the left knee.");

    assertThat(message(file, "-U2")).contains("It was in March.", "It was the left knee.");
    tookUpdate(file, "-U1", 1);
    tookUpdate(file, "-U2", 1);
  }

  @Test
  void an_answer_that_nobody_confirms_is_asked_about_and_not_sent_again() {
    var file = sent("D0044");
    answer(file, "It was in March.");

    assertThat(flow.waitsAt(file)).containsExactly(CALL);
    assertThat(flow.shown(SPECIALIST, CALL, file).toString())
        .contains("ask whether it does", "It was in March.");
    assertThat(happened(file)).contains("UPDATE_SENT", "PAYER_ANSWER_MISSING");
    tookUpdate(file, "-U1", 1);
    payer.notifyOf(demo());
    flow.work(file);
    careIsOver(file);
    assertThat(now(file).outcome()).isEqualTo("APPROVED");
  }

  @Test
  void a_payer_that_takes_no_updates_is_told_by_a_person_from_then_on() {
    var file = sent("D0045");
    answer(file, "It was in March.");

    assertThat(flow.waitsAt(file)).containsExactly(TELL);
    assertThat(flow.shown(SPECIALIST, TELL, file).toString())
        .contains("takes no updates", "213-555-0158", "It was in March.");
    talk(TELL, "tell-payer-of-update", file);
    assertThat(flow.waitsAt(file)).containsExactly(RECORD);
    decide(file, said("A4"));
    assertThat(flow.shown(SPECIALIST, ANSWER, file)).containsEntry("answerByWire", false);
    talk(ANSWER, "answer-payer", file);
    assertThat(flow.waitsAt(file)).containsExactly(RECORD);
    tookUpdate(file, "-U1", 1);
    tookUpdate(file, "-U2", 0);
  }

  @Test
  void what_changes_before_the_decision_goes_out_by_wire() {
    var file = sent("D0004", "D0004");
    change(file, in(12), new ChangedLine(2, 3, null, in(40)));

    assertThat(flow.waitsAt(file)).containsExactly(ANSWER);
    assertThat(onRecord(file)).containsEntry("appointmentOn", in(12).toString());
    assertThat(line(file, 1)).containsEntry("units", 3).containsEntry("to", in(40).toString());
    assertThat(message(file, "-U1")).contains(in(12).toString(), in(40).toString());
    assertThat(happened(file)).contains("REQUEST_CHANGED", "UPDATE_SENT");
    tookUpdate(file, "-U1", 1);
  }

  @Test
  void a_change_whose_fate_is_unknown_leaves_clear_decisions_as_they_are() {
    var file = sent("D0044", "D0001");
    change(file, null, new ChangedLine(1, 1, null, null));

    assertThat(flow.waitsAt(file)).containsExactly(CALL);
    assertThat(line(file, 0)).containsEntry("decisionCode", "no answer");
    assertThat(line(file, 1)).containsEntry("state", "APPROVED").containsKey("authorizationNumber");
  }

  @Test
  void a_payer_without_a_system_is_told_of_a_change_by_a_person_until_it_has_decided() {
    var file = submitted(aRequest());
    change(file, in(9));
    assertThat(flow.waitsAt(file)).containsExactlyInAnyOrder(RECORD, TELL);
    assertThat(flow.shown(SPECIALIST, TELL, file).toString()).contains("instead of " + in(10));
    talk(TELL, "tell-payer-of-update", file);
    assertThat(flow.waitsAt(file)).containsExactly(RECORD);
    change(file, in(11));
    decide(file, granted("A1", 2));

    assertThat(flow.waitsAt(file)).doesNotContain(TELL);
    careIsOver(file);
    assertThat(now(file).outcome()).isEqualTo("APPROVED");
  }

  @Test
  void the_newest_request_is_the_one_that_is_taken_back() {
    var file = sent("D0004");
    change(file, in(12));
    stage.does(SPECIALIST, () -> handling.cancel(file.id(), "PATIENT", aMark()));
    flow.work(file);

    assertThat(now(file).outcome()).isEqualTo("CANCELLED");
    assertThat(message(file, "-C")).contains(file.id() + "-1-U1", in(12).toString());
  }

  @Test
  void a_system_that_is_down_gets_an_update_once_it_is_up_again() {
    var file = sent("D0043");
    payer.isDown(true);
    assertThatThrownBy(() -> answer(file, "It was in March."))
        .hasMessageContaining("cannot be reached");
    tookUpdate(file, "-U1", 0);
    payer.isDown(false);
    time.passes(Duration.ofMinutes(2));
    flow.work(file);

    tookUpdate(file, "-U1", 1);
    careIsOver(file);
    assertThat(now(file).outcome()).isEqualTo("APPROVED");
  }

  @Test
  void a_change_that_cannot_be_right_is_refused_with_its_field() {
    var file = sent("D0004");

    assertThatThrownBy(() -> change(file, in(-1))).hasMessageContaining("today or later");
    assertThatThrownBy(() -> change(file, in(90))).hasMessageContaining("leaves out the day");
    assertThatThrownBy(() -> change(file, null, new ChangedLine(2, 1, null, null)))
        .isInstanceOf(CaseProblem.class);
    assertThatThrownBy(() -> change(file, null, new ChangedLine(1, 0, null, null)))
        .isInstanceOf(CaseProblem.class);
    assertThatThrownBy(() -> change(file, in(10))).hasMessageContaining("on record already");
    tookUpdate(file, "-U1", 0);
    assertThatThrownBy(() -> change(covered(aRequest()), in(9)))
        .hasMessageContaining("while its payer has it");
  }
}
