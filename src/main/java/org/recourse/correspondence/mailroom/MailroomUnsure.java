package org.recourse.correspondence.mailroom;

/**
 * The mailroom was given a whole letter and never said whether it took it. Sending it again could
 * send it twice; a person finds out. Holds no address.
 */
public class MailroomUnsure extends RuntimeException {

  /** Says of which letter. */
  public MailroomUnsure(String key) {
    super("Nobody can tell whether the mailroom took letter " + key + ".");
  }
}
