package org.recourse.security.breakglass;

import java.util.Map;
import org.recourse.casefile.CaseProblem;

/** There is no such request, or none that this person decides about. */
class NoSuchGlass extends CaseProblem {

  NoSuchGlass() {
    super(
        404,
        "Request not found",
        "There is no such request. List the requests to see which wait for you.",
        Map.of());
  }
}
