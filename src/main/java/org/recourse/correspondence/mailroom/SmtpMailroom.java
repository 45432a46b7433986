package org.recourse.correspondence.mailroom;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.recourse.correspondence.Channel;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Hands letters to the hospital's mail server, as a neutral mail with the PDF attached. */
class SmtpMailroom implements Mailroom {

  private static final int PERMANENT = 500;

  /** 53x: the server wants another sign-in, which is no fault of the letter. */
  private static final int SIGN_IN = 53;

  /** Where the mail library waits for the answer to the dot that ends a letter. */
  private static final String LAST_WORD = "finishData";

  private final JavaMailSender server;

  SmtpMailroom(JavaMailSender server) {
    this.server = server;
  }

  @Override
  public boolean serves(Channel channel) {
    return channel == Channel.EMAIL;
  }

  @Override
  public void post(Envelope envelope) {
    try {
      server.send(message(envelope));
    } catch (MailSendException e) {
      if (isInDoubt(e)) {
        throw new MailroomUnsure(envelope.key());
      }
      throw isForGood(e)
          ? new MailroomRefused(envelope.key())
          : new MailroomDown(envelope.key(), e.getClass().getSimpleName());
    } catch (MailException e) {
      throw new MailroomDown(envelope.key(), e.getClass().getSimpleName());
    } catch (MessagingException e) {
      throw new MailroomRefused(envelope.key());
    }
  }

  /** A mail server does not tell afterwards what it took. */
  @Override
  public Knowledge knows(String key) {
    return Knowledge.UNKNOWN;
  }

  private MimeMessage message(Envelope envelope) throws MessagingException {
    var message = server.createMimeMessage();
    var parts = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
    parts.setFrom(envelope.from());
    parts.setTo(envelope.address());
    parts.setSubject(envelope.subject());
    parts.setText(envelope.text());
    parts.addAttachment(
        envelope.fileName(), new ByteArrayResource(envelope.pdf()), "application/pdf");
    // The same id however often it is tried, so that a mail system can tell a twin.
    var house = envelope.from().substring(envelope.from().indexOf('@'));
    message.setHeader(KEY_HEADER, envelope.key());
    message.setHeader("Message-ID", "<" + envelope.key() + house + ">");
    return message;
  }

  private static boolean isForGood(MailSendException failure) {
    return failure.getFailedMessages().values().stream().anyMatch(SmtpMailroom::isForGood);
  }

  private static boolean isForGood(Exception failure) {
    int code = 0;
    for (Throwable e = failure; e != null; e = next(e)) {
      code = codeOf(e) > 0 ? codeOf(e) : code;
    }
    return code >= PERMANENT && code / 10 != SIGN_IN;
  }

  /** The whole letter was there, and the server's last word about it never came. */
  private static boolean isInDoubt(MailSendException failure) {
    return failure.getFailedMessages().values().stream()
        .anyMatch(one -> isUnanswered(one) && wasHandedOverWhole(one));
  }

  private static boolean isUnanswered(Exception failure) {
    for (Throwable e = failure; e != null; e = next(e)) {
      if (codeOf(e) > 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean wasHandedOverWhole(Throwable failure) {
    for (Throwable e = failure; e != null; e = next(e)) {
      if (Arrays.stream(e.getStackTrace()).anyMatch(at -> LAST_WORD.equals(at.getMethodName()))) {
        return true;
      }
    }
    return false;
  }

  private static int codeOf(Throwable e) {
    if (e instanceof SMTPAddressFailedException address) {
      return address.getReturnCode();
    }
    if (e instanceof SMTPSenderFailedException sender) {
      return sender.getReturnCode();
    }
    return e instanceof SMTPSendFailedException sent ? sent.getReturnCode() : 0;
  }

  private static Throwable next(Throwable e) {
    return e instanceof MessagingException m ? m.getNextException() : e.getCause();
  }
}
