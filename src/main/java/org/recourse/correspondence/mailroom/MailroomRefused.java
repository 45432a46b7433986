package org.recourse.correspondence.mailroom;

/** The mailroom will never take a letter as it is, e.g. for an address that does not exist. */
public class MailroomRefused extends RuntimeException {

  /** Says of which letter. */
  public MailroomRefused(String key) {
    super("The mailroom refused letter " + key + ".");
  }
}
