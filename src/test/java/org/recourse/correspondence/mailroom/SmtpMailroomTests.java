package org.recourse.correspondence.mailroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.net.ServerSocket;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recourse.correspondence.Channel;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Letters and the hospital's mail server. */
class SmtpMailroomTests {

  @Test
  void a_letter_arrives_whole_and_under_its_key() throws Exception {
    var server = new GreenMail(setup(0));
    server.start();
    try {
      var envelope = anEnvelope();

      mailroom(server.getSmtp().getPort()).post(envelope);

      var mail = server.getReceivedMessages()[0];
      assertThat(mail.getMessageID()).isEqualTo("<" + envelope.key() + "@hospital.example>");
      assertThat(mail.getHeader(Mailroom.KEY_HEADER)).containsExactly(envelope.key());
      assertThat(mail.getSubject()).isEqualTo("Una carta de Clínica Ñandú");
      assertThat(GreenMailUtil.getWholeMessage(mail))
          .contains("application/pdf", "letter.pdf", "JVBERi0xLjcKJeLj");
    } finally {
      server.stop();
    }
  }

  @Test
  void a_server_that_is_down_takes_the_letter_when_it_is_back() throws Exception {
    int port;
    try (var free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    var mailroom = mailroom(port);
    var envelope = anEnvelope();

    assertThatThrownBy(() -> mailroom.post(envelope))
        .isInstanceOf(MailroomDown.class)
        .hasMessageContaining(envelope.key())
        .hasMessageNotContaining("@")
        .hasNoCause();

    var server = new GreenMail(setup(port));
    server.start();
    try {
      mailroom.post(envelope);
      assertThat(server.getReceivedMessages()).hasSize(1);
    } finally {
      server.stop();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "RCPT, 550 no such user",
    "RCPT, 553 no such address",
    "MAIL, 501 bad sender",
    ".,    554 we do not want this"
  })
  void what_the_server_will_never_take_is_refused(String command, String answer) throws Exception {
    try (var server = new GrumpyServer(command, answer)) {
      var mailroom = mailroom(server.port());

      assertThatThrownBy(() -> mailroom.post(anEnvelope()))
          .isInstanceOf(MailroomRefused.class)
          .hasMessageNotContaining("@");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "RCPT, 450 mailbox busy",
    "RCPT, 451 try later",
    "MAIL, 421 closing",
    "MAIL, 530 sign in first",
    ".,    452 no room"
  })
  void what_the_server_cannot_take_now_is_tried_again(String command, String answer)
      throws Exception {
    try (var server = new GrumpyServer(command, answer)) {
      var mailroom = mailroom(server.port());

      assertThatThrownBy(() -> mailroom.post(anEnvelope())).isInstanceOf(MailroomDown.class);
    }
  }

  @Test
  void what_was_handed_over_whole_and_never_answered_is_in_doubt() throws Exception {
    try (var server = new GrumpyServer(".", GrumpyServer.HANGS_UP)) {
      var mailroom = mailroom(server.port());

      assertThatThrownBy(() -> mailroom.post(anEnvelope()))
          .isInstanceOf(MailroomUnsure.class)
          .hasMessageNotContaining("@");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"MAIL", "RCPT", "DATA"})
  void what_broke_off_before_it_was_there_is_tried_again(String command) throws Exception {
    try (var server = new GrumpyServer(command, GrumpyServer.HANGS_UP)) {
      var mailroom = mailroom(server.port());

      assertThatThrownBy(() -> mailroom.post(anEnvelope())).isInstanceOf(MailroomDown.class);
    }
  }

  private static ServerSetup setup(int port) {
    return new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
  }

  private static SmtpMailroom mailroom(int port) {
    var server = new JavaMailSenderImpl();
    server.setHost("127.0.0.1");
    server.setPort(port);
    return new SmtpMailroom(server);
  }

  private static Envelope anEnvelope() {
    return new Envelope(
        UUID.randomUUID() + ".1",
        Channel.EMAIL,
        "maria@example.org",
        "patient-relations@hospital.example",
        "Una carta de Clínica Ñandú",
        "Usted tiene una carta.",
        "letter.pdf",
        "%PDF-1.7\n%\u00e2\u00e3".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
  }
}
