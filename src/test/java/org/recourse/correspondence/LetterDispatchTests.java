package org.recourse.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.recourse.correspondence.Dispatch.Result.FAILED;
import static org.recourse.correspondence.Dispatch.Result.INCOMPLETE;
import static org.recourse.correspondence.Dispatch.Result.SENT;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.recourse.HospitalTime;
import org.recourse.casefile.audit.Verification;
import org.recourse.casefile.documents.Documents;
import org.recourse.correspondence.log.LetterClaims;
import org.recourse.correspondence.mailroom.LetterBusy;
import org.recourse.correspondence.mailroom.Mailroom.Knowledge;
import org.recourse.correspondence.mailroom.MailroomDown;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

/** A letter goes once, whatever breaks down; what cannot go is told to a person. */
@RecordApplicationEvents
class LetterDispatchTests extends LetterStories {

  @Autowired private LetterClaims claims;
  @Autowired private Documents documents;
  @Autowired private Verification verification;
  @Autowired private TransactionTemplate transaction;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private ApplicationEvents events;
  private final HospitalTime time = new HospitalTime();

  @AfterEach
  void now_is_now_again() {
    org.camunda.bpm.engine.impl.util.ClockUtil.reset();
  }

  @Test
  void a_letter_goes_once_and_its_pdf_stays_in_the_case_file() throws Exception {
    var letter = compose(Channel.EMAIL);

    assertThat(dispatch.send(letter.id()).result()).isEqualTo(SENT);
    assertThat(dispatch.send(letter.id()).result()).isEqualTo(SENT);

    assertThat(mailroom.taken(letter)).singleElement().satisfies(this::tellsNothing);
    assertThat(told()).containsExactly("LETTER_COMPOSED", "LETTER_SENT");
    var document = documents.of(file.id()).get(0);
    assertThat(document.sha256()).isEqualTo(letter.sha256());
    assertThat(letters.pdf(letter.id())).contains(documents.content(document).readAllBytes());
    assertThat(letters.get(letter.id()).documentId()).isEqualTo(document.id());
    assertThat(verification.verify().findings().toString()).doesNotContain(file.number());
  }

  private void tellsNothing(org.recourse.correspondence.mailroom.Envelope envelope) {
    assertThat(envelope.subject() + envelope.text() + envelope.fileName())
        .doesNotContain("queja", "María", file.number());
    assertThat(envelope.subject()).startsWith("Una carta de ");
  }

  @Test
  void a_mailroom_that_is_down_loses_nothing_and_sends_nothing_twice() {
    var letter = compose(Channel.EMAIL);
    mailroom.failNext(2);

    assertThatThrownBy(() -> dispatch.send(letter.id()))
        .isInstanceOf(MailroomDown.class)
        .hasMessageNotContaining("@");
    assertThatThrownBy(() -> dispatch.send(letter.id())).isInstanceOf(MailroomDown.class);
    assertThat(letters.get(letter.id()).state()).isEqualTo(LetterState.READY);
    assertThat(told()).containsExactly("LETTER_COMPOSED");

    assertThat(dispatch.send(letter.id()).result()).isEqualTo(SENT);
    assertThat(mailroom.taken(letter)).hasSize(1);
  }

  @Test
  void a_refused_letter_fails_and_a_person_is_told_once() {
    var order = aResolution(Channel.EMAIL);
    var letter = letters.compose("resolution", order);
    mailroom.refuse(order.recipient().email());

    assertThat(dispatch.send(letter.id()).result()).isEqualTo(FAILED);
    assertThat(dispatch.send(letter.id()).result()).isEqualTo(FAILED);

    assertThat(events.stream(LetterFailed.class))
        .containsExactly(new LetterFailed(file.id(), letter.id(), "resolution", "REFUSED"));
    assertThat(told()).containsExactly("LETTER_COMPOSED", "LETTER_FAILED");

    var corrected = compose(Channel.EMAIL);
    assertThat(corrected.key()).isNotEqualTo(letter.key());
    assertThat(dispatch.send(letter.id()).result()).isEqualTo(SENT);
  }

  @Test
  void a_bounced_letter_fails_and_can_be_sent_again_on_a_persons_word() {
    var letter = compose(Channel.EMAIL);
    dispatch.send(letter.id());

    assertThat(fates.cameBack(letter.id(), "BOUNCED").state()).isEqualTo(LetterState.FAILED);
    assertThat(events.stream(LetterFailed.class)).hasSize(1);

    fates.sendAgain(letter.id(), "Their mailbox was full.");
    assertThat(events.stream(LetterFreed.class))
        .containsExactly(new LetterFreed(file.id(), letter.id(), "resolution"));
    assertThat(dispatch.send(letter.id()).result()).isEqualTo(SENT);
    assertThat(fates.arrived(letter.id()).state()).isEqualTo(LetterState.DELIVERED);
    assertThat(fates.arrived(letter.id()).outcome()).isEqualTo("ARRIVED");
    assertThat(mailroom.taken(letter)).hasSize(2).extracting("key").containsOnly(letter.key());
    assertThat(documents.of(file.id())).hasSize(1);
  }

  @Test
  void a_step_that_is_rolled_back_after_the_letter_went_tells_it_when_it_is_tried_again() {
    var letter = compose(Channel.EMAIL);

    transaction.executeWithoutResult(
        step -> {
          dispatch.send(letter.id());
          step.setRollbackOnly();
        });
    assertThat(letters.get(letter.id()).state()).isEqualTo(LetterState.SENT);
    assertThat(told()).containsExactly("LETTER_COMPOSED");

    dispatch.send(letter.id());
    assertThat(told()).containsExactly("LETTER_COMPOSED", "LETTER_SENT");
    assertThat(mailroom.taken(letter)).hasSize(1);
  }

  @Test
  void two_nodes_that_send_at_once_send_one_letter() throws Exception {
    var letter = compose(Channel.EMAIL);
    var nodes = Executors.newFixedThreadPool(4);

    Callable<Object> send =
        () -> {
          try {
            return dispatch.send(letter.id()).result();
          } catch (LetterBusy | org.springframework.dao.ConcurrencyFailureException busy) {
            return busy;
          }
        };
    nodes.invokeAll(Stream.generate(() -> send).limit(8).toList());
    nodes.shutdown();

    assertThat(dispatch.send(letter.id()).result()).isEqualTo(SENT);
    assertThat(mailroom.taken(letter)).hasSize(1);
    assertThat(told()).containsExactly("LETTER_COMPOSED", "LETTER_SENT");
  }

  @Test
  void when_a_node_breaks_down_in_between_nobody_sends_and_a_person_decides() {
    var letter = compose(Channel.EMAIL);
    claims.claim(letter.id());

    assertThatThrownBy(() -> dispatch.send(letter.id())).isInstanceOf(LetterBusy.class);
    time.passes(Duration.ofMinutes(6));

    assertThat(dispatch.send(letter.id()).result()).isEqualTo(FAILED);
    assertThat(letters.get(letter.id()).outcome()).isEqualTo("IN_DOUBT");
    assertThat(events.stream(LetterFailed.class)).hasSize(1);
    assertThat(mailroom.taken(letter)).isEmpty();

    assertThat(fates.wasSent(letter.id()).state()).isEqualTo(LetterState.SENT);
    assertThat(events.stream(LetterFreed.class)).hasSize(1);
    assertThat(dispatch.send(letter.id()).result()).isEqualTo(SENT);
    assertThat(documents.of(file.id())).hasSize(1);
  }

  @Test
  void a_mailroom_that_knows_settles_what_a_broken_node_left() {
    var taken = compose(Channel.EMAIL);
    var notTaken = letters.compose("another", aResolution(Channel.EMAIL));
    claims.claim(taken.id());
    claims.claim(notTaken.id());
    time.passes(Duration.ofMinutes(6));

    mailroom.knowing(Knowledge.TAKEN);
    assertThat(dispatch.send(taken.id()).result()).isEqualTo(SENT);
    mailroom.knowing(Knowledge.NOT_TAKEN);
    assertThat(dispatch.send(notTaken.id()).result()).isEqualTo(SENT);

    assertThat(mailroom.taken(taken)).isEmpty();
    assertThat(mailroom.taken(notTaken)).hasSize(1);
  }

  @Test
  void the_gate_looks_again_before_a_letter_goes() {
    var letter = compose(Channel.EMAIL);
    jdbc.update(
        "update letter_content set page = replace(page, 'data-element=\"steps\"', '') where"
            + " letter_id = ?",
        letter.id());

    var stopped = dispatch.send(letter.id());

    assertThat(stopped.result()).isEqualTo(INCOMPLETE);
    assertThat(stopped.gaps()).extracting("element").containsExactly("steps");
    assertThat(mailroom.taken(letter)).isEmpty();
    assertThat(told()).containsExactly("LETTER_COMPOSED", "LETTER_INCOMPLETE");
  }

  @Test
  void a_pdf_that_was_exchanged_does_not_go() {
    var letter = compose(Channel.EMAIL);
    jdbc.update("update letter_content set pdf = '%PDF-1.7' where letter_id = ?", letter.id());

    assertThat(dispatch.send(letter.id()).gaps()).extracting("element").containsExactly("letter");
  }
}
