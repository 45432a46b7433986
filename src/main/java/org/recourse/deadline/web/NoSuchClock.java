package org.recourse.deadline.web;

import java.util.Map;
import org.recourse.casefile.CaseProblem;

/** The case has no clock by this number or word, or several. */
class NoSuchClock extends CaseProblem {

  NoSuchClock(String message) {
    super(404, "Clock not found", message, Map.of());
  }
}
