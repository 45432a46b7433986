package org.recourse.casefile.hold;

import org.recourse.casefile.NotAllowedNow;

/**
 * A case under legal hold was to be closed without a person having decided it; it waits until the
 * hold has ended.
 */
public class CaseHeld extends NotAllowedNow {

  /** Names the case by its number. */
  public CaseHeld(String number) {
    super(
        "The case %s is under legal hold: only a person closes it before the hold has ended."
            .formatted(number));
  }
}
