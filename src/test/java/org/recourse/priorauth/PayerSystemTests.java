package org.recourse.priorauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.recourse.Person.SPECIALIST;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recourse.WalksEveryWay;
import org.recourse.casefile.CaseFile;
import org.recourse.priorauth.update.RequestChange;
import org.springframework.beans.factory.annotation.Autowired;

/** The ways a payer's system can answer, and fail to. */
@WalksEveryWay(of = "priorauth-decision")
class PayerSystemTests extends PayerSystemStories {

  @Autowired AuthorizationHandling handling;
  @Autowired Inquiring inquiring;
  @Autowired RequestChanges changes;

  @ParameterizedTest
  @CsvSource({
    "D0001, A1, APPROVED",
    "D0002, A2, PARTIAL",
    "D0003, A3, DENIED",
    "D0004, A4, PENDED",
    "D0006, A6, MODIFIED",
    "D0007, C, MANUAL",
    "D0008, CT, MANUAL",
    "D0009, NA, NOT_REQUIRED",
    "D0011, A1, MANUAL",
    "D0012, PENDEDCODE, MANUAL",
    "D0013, A3, MANUAL",
    "D0020, queued, PENDED",
    "D0021, error, MANUAL",
    "D0031, unreadable, MANUAL"
  })
  void each_answer_lands_where_it_belongs(String service, String code, String state) {
    var file = sent(service);

    assertThat(line(file, 0)).containsEntry("decisionCode", code).containsEntry("state", state);
    assertThat(onRecord(file)).containsEntry("submittedBy", "SYSTEM");
    tookIt(file, 1);
  }

  @Test
  void an_approval_by_wire_is_told_to_the_patient_and_closed() {
    var file = sent("D0001", "D0001");

    careIsOver(file);
    assertThat(now(file).outcome()).isEqualTo("APPROVED");
    assertThat(line(file, 1)).containsKeys("authorizationNumber", "approvedFrom", "approvedTo");
    assertThat(exchange(file)).isEqualTo("ANSWERED");
    assertThat(payer.lateOnes()).isEmpty();
  }

  @Test
  void each_line_is_read_by_itself() {
    var file = sent("D0001", "D0003", "D0006");

    assertThat(flow.waitsAt(file)).containsExactly(REVIEW);
    assertThat(line(file, 1).get("denialReason").toString()).contains("Conservative care");
    assertThat(line(file, 2)).containsEntry("approvedUnits", 1).containsKey("authorizationNumber");
  }

  @Test
  void where_no_answer_came_a_person_calls_and_the_request_is_not_sent_twice() {
    var file = sent("D0030");

    assertThat(flow.waitsAt(file)).containsExactly(CALL);
    assertThat(flow.shown(SPECIALIST, CALL, file).toString()).contains("ask whether it does");
    assertThat(onRecord(file).get("proofOfReceipt").toString()).contains("no answer came");
    assertThat(exchange(file)).isEqualTo("UNCERTAIN");
    assertThat(happened(file))
        .contains("PAYER_ANSWER_MISSING")
        .doesNotContain("PAYER_ANSWER_TAKEN");
    tookIt(file, 1);
    payer.notifyOf(demo());
    flow.work(file);
    careIsOver(file);
    assertThat(now(file).outcome()).isEqualTo("APPROVED");
  }

  @Test
  void a_system_that_is_down_for_two_days_gets_the_request_once() {
    payer.isDown(true);
    var file = ready("D0001");
    while (!flow.due(file).isEmpty()) {
      assertThatThrownBy(() -> flow.work(file)).hasMessageContaining("cannot be reached");
      time.passes(Duration.ofHours(9));
    }
    time.passes(Duration.ofHours(12));
    tookIt(file, 0);
    assertThat(exchange(file)).isEqualTo("PREPARED");
    payer.isDown(false);
    resume(file);

    tookIt(file, 1);
    careIsOver(file);
    assertThat(now(file).outcome()).isEqualTo("APPROVED");
    assertThat(times(file, "DECISION_READ")).isEqualTo(1);
  }

  @Test
  void a_request_that_may_have_arrived_before_a_crash_is_not_sent_again() {
    payer.isDown(true);
    var file = ready("D0001");
    assertThatThrownBy(() -> flow.work(file)).hasMessageContaining("cannot be reached");
    payer.isDown(false);
    database
        .sql("update priorauth_exchange set state = 'SENT' where key = ?")
        .param(file.id() + "-1")
        .update();
    time.passes(Duration.ofMinutes(2));
    resume(file);

    tookIt(file, 0);
    assertThat(exchange(file)).isEqualTo("UNCERTAIN");
    assertThat(happened(file)).contains("CLOCK_STARTED");
    talk(CALL, "call-payer", file);
    decide(file, granted("A1", 2));
    careIsOver(file);
    assertThat(now(file).outcome()).isEqualTo("APPROVED");
  }

  @Test
  void what_the_payer_refuses_is_submitted_by_a_person_who_reads_why() {
    var file = sent("D0032");

    assertThat(flow.shown(SPECIALIST, SUBMIT, file).get("submissionHow").toString())
        .contains("plan year of this member has not begun", "213-555-0158");
    assertThat(exchange(file)).isEqualTo("REFUSED");
  }

  @Test
  void an_answer_that_comes_twice_counts_once() {
    var file = sent("D0041");
    assertThat(flow.waitsAt(file)).containsExactly(ANSWER);
    payer.notifyOf(demo());
    flow.work(file);

    careIsOver(file);
    assertThat(now(file).outcome()).isEqualTo("APPROVED");
    assertThat(times(file, "PAYER_ANSWER_TAKEN")).isEqualTo(2);
    assertThat(times(file, "DECISION_READ")).isEqualTo(2);
  }

  @Test
  void an_older_answer_never_overwrites_a_later_one() {
    var file = sent("D0042");
    payer.notifyOf(demo());
    flow.work(file);

    careIsOver(file);
    assertThat(now(file).outcome()).isEqualTo("APPROVED");
  }

  @Test
  void an_answer_interrupts_whoever_waits_for_it_but_is_not_lost_on_who_does_not() {
    var file = sent("D0040");
    talk(ANSWER, "answer-payer", file);
    assertThat(flow.waitsAt(file)).containsExactly(RECORD);
    payer.notifyOf(demo());
    flow.work(file);
    assertThat(flow.waitsAt(file)).containsExactly(REVIEW);

    var called = sent("D0008", "D0040");
    assertThat(flow.waitsAt(called)).containsExactly(CALL);
    talk(CALL, "call-payer", called);
    decide(called, said("CT"), said("CT"));
    assertThat(flow.waitsAt(called)).containsExactly(CALL);
    var late = sent("D0041", "D0008");
    assertThat(flow.waitsAt(late)).containsExactly(CALL);
    payer.notifyOf(demo());
    flow.work(late);
    careIsOver(late);
    assertThat(now(late).outcome()).isEqualTo("APPROVED");
  }

  @Test
  void a_decision_ends_what_the_payer_need_not_be_told_any_more() {
    var file = sent("D0045");
    talk(ANSWER, "answer-payer", file);
    assertThat(flow.waitsAt(file)).containsExactly("Tell payer of update");
    payer.notifyOf(demo());
    flow.work(file);
    careIsOver(file);
    assertThat(now(file).outcome()).isEqualTo("APPROVED");

    var moved = sent("D0004");
    var change = new RequestChange(LocalDate.now(clock).plusDays(12), List.of(), aMark());
    stage.does(SPECIALIST, () -> changes.change(moved.id(), change));
    flow.work(moved);
    assertThat(flow.waitsAt(moved)).containsExactly(ANSWER);
  }

  @Test
  void a_person_may_ask_what_became_of_a_request() {
    var file = sent("D0030");

    assertThat(inquiring.isPossible(file.id())).isTrue();
    assertThat(stage.as(SPECIALIST, () -> inquiring.inquire(file.id()))).isTrue();
    flow.work(file);
    careIsOver(file);
    assertThat(now(file).outcome()).isEqualTo("APPROVED");
  }

  @Test
  void a_payer_by_wire_is_told_of_a_cancellation_by_wire() {
    var file = sent("D0004");
    stage.does(SPECIALIST, () -> handling.cancel(file.id(), "PATIENT", aMark()));
    flow.work(file);

    assertThat(now(file).outcome()).isEqualTo("CANCELLED");
    assertThat(happened(file)).contains("CANCELLATION_TOLD");
    assertThat(payer.taken()).containsEntry(file.id() + "-1-C", 1);
  }

  @Test
  void where_the_wire_is_dead_a_person_tells_the_payer_of_a_cancellation() {
    var file = sent("D0004");
    payer.isDown(true);
    stage.does(SPECIALIST, () -> handling.cancel(file.id(), "PATIENT", aMark()));
    flow.work(file);

    assertThat(flow.waitsAt(file)).containsExactly("Tell payer of cancellation");
  }

  /** As a supervisor does in Cockpit when the retries have run out. */
  private void resume(CaseFile file) {
    flow.retry(file);
    flow.work(file);
  }
}
