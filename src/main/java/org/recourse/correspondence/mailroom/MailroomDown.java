package org.recourse.correspondence.mailroom;

/** The mailroom cannot take a letter now; try again later. Holds no address. */
public class MailroomDown extends RuntimeException {

  /** Says of which letter. */
  public MailroomDown(String key, String kind) {
    super("The mailroom cannot take letter " + key + " now (" + kind + ").");
  }
}
