package org.recourse.correspondence.bounces;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recourse.correspondence.Channel;
import org.recourse.correspondence.Letter;
import org.recourse.correspondence.LetterFailed;
import org.recourse.correspondence.LetterState;
import org.recourse.correspondence.LetterStories;
import org.recourse.correspondence.log.LetterClaims;
import org.recourse.correspondence.mailroom.MailServers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

/** Mail that comes back is noted at its letter, once, and nothing else is. */
@RecordApplicationEvents
@ExtendWith(OutputCaptureExtension.class)
class BouncesTests extends LetterStories {

  @Autowired private BounceRounds rounds;
  @Autowired private BounceDesk desk;
  @Autowired private LetterClaims claims;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private TransactionTemplate transaction;
  @Autowired private ApplicationEvents events;

  private final GreenMail server =
      new GreenMail(
          new ServerSetup[] {
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
          });

  private GreenMailUser box;
  private Letter letter;

  @BeforeEach
  void a_letter_went_by_mail() {
    server.start();
    box = server.setUser("bounces@hospital.example", "bounces", "secret");
    mailroom.through(MailServers.at(server.getSmtp().getPort()));
    letter = compose(Channel.EMAIL);
    dispatch.send(letter.id());
  }

  @AfterEach
  void close() {
    server.stop();
  }

  @Test
  void a_letter_that_bounces_fails_and_a_person_is_told_once(CapturedOutput log) throws Exception {
    var sent = server.getReceivedMessagesForDomain("example.org")[0];
    var headers =
        "X-Recourse-Letter: %s\nMessage-ID: %s"
            .formatted(sent.getHeader("X-Recourse-Letter", null), sent.getMessageID());
    comes(Reports.of("failed", letter.recipientEmail(), headers));
    comes(Reports.of("failed", letter.recipientEmail(), headers));

    look();
    look();

    assertThat(now().state()).isEqualTo(LetterState.FAILED);
    assertThat(now().outcome()).isEqualTo("BOUNCED");
    assertThat(told()).containsExactly("LETTER_COMPOSED", "LETTER_SENT", "LETTER_FAILED");
    assertThat(events.stream(LetterFailed.class))
        .containsExactly(new LetterFailed(file.id(), letter.id(), "resolution", "BOUNCED"));
    assertThat(log.getAll().lines().filter(line -> line.contains("o.r.correspondence")))
        .noneMatch(line -> line.contains("@"));
  }

  @Test
  void a_report_that_does_not_say_when_it_came_is_read() {
    var report =
        new DeliveryReport(
            letter.key(), Set.of(letter.recipientEmail()), DeliveryReport.Action.FAILED);

    desk.note(report, Instant.MAX);

    assertThat(now().state()).isEqualTo(LetterState.FAILED);
  }

  @Test
  void a_report_of_delivery_is_noted_and_a_delay_changes_nothing() {
    comes(Reports.of("delayed", letter.recipientEmail(), Reports.key(letter.key())));
    look();
    assertThat(now().state()).isEqualTo(LetterState.SENT);

    var shouted = letter.recipientEmail().toUpperCase(java.util.Locale.ROOT);
    comes(Reports.of("delivered", shouted, Reports.key(letter.key())));
    look();
    assertThat(now().state()).isEqualTo(LetterState.DELIVERED);
    assertThat(told()).containsExactly("LETTER_COMPOSED", "LETTER_SENT", "LETTER_DELIVERED");
  }

  @Test
  void an_old_report_does_not_fail_a_letter_that_was_sent_again() {
    comes(Reports.of("failed", letter.recipientEmail(), Reports.key(letter.key())));
    look();
    comes(Reports.of("failed", letter.recipientEmail(), Reports.key(letter.key())));
    fates.sendAgain(letter.id(), "Their mailbox was full.");
    look();
    assertThat(now().state()).isEqualTo(LetterState.READY);

    dispatch.send(letter.id());
    jdbc.update(
        "update letter_log set sent_at = sent_at + interval '10 minutes' where id = ?",
        letter.id());
    comes(Reports.of("failed", letter.recipientEmail(), Reports.key(letter.key())));
    look();
    assertThat(now().state()).isEqualTo(LetterState.SENT);
  }

  @Test
  void a_report_waits_while_its_letter_is_handed_over() {
    fates.cameBack(letter.id(), "BOUNCED");
    fates.sendAgain(letter.id(), "Try again.");
    claims.claim(letter.id());
    comes(Reports.of("failed", letter.recipientEmail(), Reports.key(letter.key())));
    look();
    assertThat(now().state()).isEqualTo(LetterState.READY);

    claims.sent(letter.id());
    look();
    assertThat(now().state()).isEqualTo(LetterState.FAILED);
  }

  @Test
  void key_and_recipient_must_both_be_those_of_the_letter() {
    var key = letter.key();
    comes(Reports.of("failed", "somebody@example.org", Reports.key(key)));
    comes(Reports.of("failed", letter.recipientEmail(), Reports.key(letter.id() + ".2")));
    comes(Reports.of("failed", letter.recipientEmail(), Reports.key(UUID.randomUUID() + ".1")));
    comes(Reports.of("failed", letter.recipientEmail(), "Subject: no key at all"));
    comes(
        Reports.of(
            "failed",
            letter.recipientEmail(),
            "X-Recourse-Letter: %s\nMessage-ID: <%s.1@x>".formatted(key, UUID.randomUUID())));

    look();

    assertThat(now().state()).isEqualTo(LetterState.SENT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Type: multipart/report; boundary=b\n\n"
            + "--b\n"
            + "Content-Type: message/delivery-status\n",
        "Content-Type: multipart/report; report-type=delivery-status\n\nno boundary",
        "Content-Type: multipart/report; boundary=\n\n\n",
        "Content-Type: multipart/\u0000\n\nx",
        "Subject: plain\n\nX-Recourse-Letter: 1"
      })
  void malformed_mail_is_left_alone_and_stops_nothing(String text) throws Exception {
    comes(Reports.mail(text));
    comes(Reports.of("failed", letter.recipientEmail(), Reports.key(letter.key())));

    look();

    assertThat(now().state()).isEqualTo(LetterState.FAILED);
  }

  @Test
  void a_report_as_long_as_a_book_is_read_at_its_beginning_alone() {
    var tail = "X-Padding: " + "x".repeat(900) + "\n";
    comes(
        Reports.of(
            "failed",
            letter.recipientEmail(),
            Reports.key(letter.key()) + "\n" + tail.repeat(5_000).strip()));

    look();

    assertThat(now().state()).isEqualTo(LetterState.FAILED);
  }

  @Test
  void other_mail_stays_unread_for_people() throws Exception {
    comes(Reports.mail("Subject: Question\nContent-Type: text/plain\n\nHello?"));

    look();

    var kept =
        Arrays.stream(server.getReceivedMessages())
            .filter(mail -> subject(mail).equals("Question"))
            .findFirst()
            .orElseThrow();
    assertThat(kept.isSet(Flags.Flag.SEEN)).isFalse();
  }

  @Test
  void one_node_looks_at_a_time() throws Exception {
    comes(Reports.of("failed", letter.recipientEmail(), Reports.key(letter.key())));
    var holding = new CountDownLatch(1);
    var enough = new CountDownLatch(1);
    var other = Executors.newSingleThreadExecutor();
    var held =
        other.submit(
            () ->
                transaction.executeWithoutResult(
                    t -> {
                      jdbc.queryForList("select pg_advisory_xact_lock(?)", BounceRounds.LOCK);
                      holding.countDown();
                      await(enough);
                    }));
    await(holding);

    look();
    assertThat(now().state()).isEqualTo(LetterState.SENT);

    enough.countDown();
    held.get(Duration.ofSeconds(10).toMillis(), TimeUnit.MILLISECONDS);
    other.shutdown();
    look();
    assertThat(now().state()).isEqualTo(LetterState.FAILED);
  }

  @Test
  void a_mailbox_that_cannot_be_reached_waits_without_a_word_about_it(CapturedOutput log) {
    var port = server.getImap().getPort();
    server.stop();

    rounds.look(mailbox(port));

    assertThat(log.getAll()).contains("cannot be read now").doesNotContain("secret");
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String subject(MimeMessage mail) {
    try {
      return String.valueOf(mail.getSubject());
    } catch (jakarta.mail.MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private void comes(MimeMessage mail) {
    box.deliver(mail);
  }

  private Letter now() {
    return letters.get(letter.id());
  }

  private void look() {
    rounds.look(mailbox(server.getImap().getPort()));
  }

  private static BounceMailbox mailbox(int port) {
    return new BounceMailbox(
        new BounceSettings(
            "127.0.0.1", port, false, "bounces", "secret", "INBOX", Duration.ofMinutes(5)));
  }
}
