package org.recourse.casefile;

import java.util.Map;
import java.util.UUID;

/**
 * There is no such case, or none that this person may know of: the two are told apart by nobody.
 */
public class CaseNotFound extends CaseProblem {

  /** No case has this number; what was given is repeated only where it looks like one. */
  public CaseNotFound(String number) {
    super(404, "Case not found", "There is no case " + named(number), Map.of());
  }

  /** No case has this id. */
  public CaseNotFound(UUID id) {
    super(404, "Case not found", "There is no case with the id " + id + ".", Map.of());
  }

  private static String named(String number) {
    return CaseNumbers.isNumber(number)
        ? number + ". Check the number."
        : "of this number. Give one like GR-2026-000042.";
  }
}
