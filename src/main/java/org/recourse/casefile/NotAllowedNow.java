package org.recourse.casefile;

import java.util.Map;

/** The wish is fine but comes at the wrong moment, e.g. for a case that is closed. */
public class NotAllowedNow extends CaseProblem {

  /** Says what stands in the way and what to do next. */
  public NotAllowedNow(String message) {
    super(409, "Not possible now", message, Map.of());
  }

  /** What is wished for the case of this number comes after its end. */
  public static NotAllowedNow afterTheEndOf(String number) {
    return new NotAllowedNow(
        "The case %s is no longer open, so this can't be done. Look at its timeline to see why."
            .formatted(number));
  }
}
