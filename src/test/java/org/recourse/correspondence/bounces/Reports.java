package org.recourse.correspondence.bounces;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** Mails as mail servers write them when a letter did not, or did, arrive. */
final class Reports {

  private static final String REPORT =
      """
      From: MAILER-DAEMON@mx.example.org
      To: bounces@hospital.example
      Subject: Undelivered Mail Returned to Sender
      MIME-Version: 1.0
      Content-Type: multipart/report; report-type=delivery-status; boundary="b0"

      --b0
      Content-Type: text/plain

      I am sorry to have to inform you about your message.
      --b0
      Content-Type: message/delivery-status

      Reporting-MTA: dns; mx.example.org
      Arrival-Date: Tue, 24 Nov 2026 10:00:00 -0800

      Final-Recipient: rfc822; %s
      Original-Recipient: rfc822;%s
      Action: %s
      Status: 5.1.1
      Diagnostic-Code: smtp; 550 5.1.1 unknown

      --b0
      Content-Type: text/rfc822-headers

      From: patient-relations@hospital.example
      To: somebody@example.org
      %s

      --b0--
      """;

  private Reports() {}

  /** A report about the mail that bears these headers. */
  static MimeMessage of(String action, String recipient, String headers) {
    return mail(REPORT.formatted(recipient, recipient, action, headers));
  }

  static String key(String key) {
    return "X-Recourse-Letter: %s\nMessage-ID: <%s@hospital.example>".formatted(key, key);
  }

  static MimeMessage mail(String text) {
    try {
      var bytes = text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
      return new MimeMessage(
          Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }
}
