package org.recourse.correspondence.mailroom;

import org.recourse.correspondence.Channel;

/** Where letters leave the house. */
public interface Mailroom {

  /** The header in which a mail bears the key of its letter, so that a report about it tells it. */
  String KEY_HEADER = "X-Recourse-Letter";

  /** Whether letters can leave by this channel. */
  boolean serves(Channel channel);

  /**
   * Hands a letter over, outside any transaction of a person.
   *
   * @throws MailroomDown when it cannot be taken now; nothing was sent
   * @throws MailroomRefused when it will never be taken as it is
   * @throws MailroomUnsure when nobody can tell whether it was taken
   */
  void post(Envelope envelope);

  /** Whether a letter of this key was taken, as far as this mailroom can tell afterwards. */
  Knowledge knows(String key);

  /** What a mailroom can tell about a letter. */
  enum Knowledge {
    TAKEN,
    NOT_TAKEN,
    UNKNOWN
  }
}
