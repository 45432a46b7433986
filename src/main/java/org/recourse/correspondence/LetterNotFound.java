package org.recourse.correspondence;

import java.util.Map;
import java.util.UUID;
import org.recourse.casefile.CaseProblem;

/** The case has no such letter. */
public class LetterNotFound extends CaseProblem {

  /** No letter has this id. */
  public LetterNotFound(UUID id) {
    super(
        404,
        "Letter not found",
        "There is no letter with the id " + id + ". List the letters of the case.",
        Map.of());
  }
}
