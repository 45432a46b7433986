package org.recourse.correspondence.mailroom;

import java.util.UUID;

/** Somebody hands over this letter just now; look again later. */
public class LetterBusy extends RuntimeException {

  /** Says which. */
  public LetterBusy(UUID id) {
    super("The letter " + id + " is being handed over just now; try again later.");
  }
}
