package org.recourse.correspondence;

import java.util.UUID;

/** Somebody hands over this letter just now; look again later. */
public class LetterBusy extends RuntimeException {

  LetterBusy(UUID id) {
    super("The letter " + id + " is being handed over just now; try again later.");
  }
}
