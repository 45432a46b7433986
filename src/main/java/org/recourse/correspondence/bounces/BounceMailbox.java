package org.recourse.correspondence.bounces;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.search.FlagTerm;
import java.util.Properties;
import java.util.function.Predicate;

/**
 * The mailbox on its server. What was looked at is marked with a keyword of our own, so that mail
 * which is none of our business stays unread for people; where the server keeps no keywords, it
 * counts as read.
 */
class BounceMailbox {

  private static final String LOOKED_AT = "RecourseLookedAt";
  private static final String PATIENCE = "30000"; // milliseconds
  private static final int MOST_MAILS = 500;

  /** Bytes a round trip: a report that brings the letter along is there in a few of them. */
  private static final String AT_ONCE = "1048576";

  private final BounceSettings settings;

  BounceMailbox(BounceSettings settings) {
    this.settings = settings;
  }

  /**
   * Shows every mail that was not looked at before.
   *
   * @param look says whether it is done with the mail; if not, it is shown again next time
   * @throws MessagingException when the server cannot be reached
   */
  void eachNew(Predicate<MimeMessage> look) throws MessagingException {
    var protocol = settings.tls() ? "imaps" : "imap";
    try (Store store = Session.getInstance(properties(protocol)).getStore(protocol)) {
      store.connect(settings.host(), settings.port(), settings.username(), settings.password());
      var folder = store.getFolder(settings.folder());
      folder.open(Folder.READ_WRITE);
      try {
        var mark = mark(folder);
        var mails = folder.search(new FlagTerm(mark, false));
        for (int i = 0; i < Math.min(mails.length, MOST_MAILS); i++) {
          if (look.test((MimeMessage) mails[i])) {
            mails[i].setFlags(mark, true);
          }
        }
      } finally {
        folder.close(false);
      }
    }
  }

  private static Flags mark(Folder folder) {
    return folder.getPermanentFlags().contains(Flags.Flag.USER)
        ? new Flags(LOOKED_AT)
        : new Flags(Flags.Flag.SEEN);
  }

  private static Properties properties(String protocol) {
    var properties = new Properties();
    var prefix = "mail." + protocol + ".";
    properties.put(prefix + "peek", "true");
    properties.put(prefix + "fetchsize", AT_ONCE);
    properties.put(prefix + "connectiontimeout", PATIENCE);
    properties.put(prefix + "timeout", PATIENCE);
    properties.put(prefix + "writetimeout", PATIENCE);
    properties.put(prefix + "starttls.enable", "true");
    properties.put(prefix + "ssl.checkserveridentity", "true");
    return properties;
  }
}
