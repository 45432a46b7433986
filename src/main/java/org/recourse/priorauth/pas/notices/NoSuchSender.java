package org.recourse.priorauth.pas.notices;

import java.util.Map;
import org.recourse.casefile.CaseProblem;

/** Somebody sends notifications who is no payer of the house, or does not prove it. */
class NoSuchSender extends CaseProblem {

  NoSuchSender() {
    super(404, "Not found", "Nothing is to be found here.", Map.of());
  }
}
