package org.recourse.correspondence.mailroom;

import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Real mailrooms for stories that need the mail on a server. */
public final class MailServers {

  private MailServers() {}

  /** Hands letters to the mail server on this port of this machine. */
  public static Mailroom at(int port) {
    var server = new JavaMailSenderImpl();
    server.setHost("127.0.0.1");
    server.setPort(port);
    return new SmtpMailroom(server);
  }
}
