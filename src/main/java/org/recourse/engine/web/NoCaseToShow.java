package org.recourse.engine.web;

import java.util.Map;
import org.recourse.casefile.CaseProblem;

/**
 * The task is done, or the person works on it without seeing its case, as a department does. The
 * two are told apart by nobody.
 */
class NoCaseToShow extends CaseProblem {

  NoCaseToShow() {
    super(
        404,
        "No case to show",
        "There is no case to show here. If the task is still open, everything you need is on its"
            + " form.",
        Map.of());
  }
}
