package org.recourse.correspondence.bounces;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The mailbox to which mail servers report. Nothing is read where no host is set.
 *
 * @param host of the IMAP server; empty where nobody reads reports
 * @param tls whether to talk encrypted from the first word; off only for servers that change over
 *     by STARTTLS
 * @param folder the folder in which reports arrive
 * @param every how long to wait between two looks
 */
@ConfigurationProperties("recourse.letters.bounces")
public record BounceSettings(
    @DefaultValue("") String host,
    @DefaultValue("993") int port,
    @DefaultValue("true") boolean tls,
    @DefaultValue("") String username,
    @DefaultValue("") String password,
    @DefaultValue("INBOX") String folder,
    @DefaultValue("5m") Duration every) {

  /** Whether there is a mailbox to look into. */
  public boolean isSet() {
    return !host.isBlank();
  }

  /** Without the password. */
  @Override
  public String toString() {
    return "BounceSettings[" + host + ":" + port + "]";
  }
}
