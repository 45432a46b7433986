package org.recourse.correspondence.bounces;

import java.util.Locale;
import java.util.Set;

/**
 * What a mail server reports about one recipient of a mail (RFC 3464).
 *
 * @param key of the letter, as the mail that is reported on bore it
 * @param recipients the address as it was given and as it was resolved, in small letters
 */
record DeliveryReport(String key, Set<String> recipients, Action action) {

  /** What became of the mail. */
  enum Action {
    FAILED,
    DELIVERED,
    /** Delayed, handed on and the like: nothing to note yet. */
    OTHER
  }

  boolean isAbout(String address) {
    return address != null && recipients.contains(address.toLowerCase(Locale.ROOT));
  }
}
