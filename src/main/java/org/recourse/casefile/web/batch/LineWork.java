package org.recourse.casefile.web.batch;

import java.util.Map;

/** What is done with one line of a batch, in a transaction of its own. */
@FunctionalInterface
public interface LineWork {

  /**
   * Opens a case.
   *
   * @return its number
   * @throws org.recourse.casefile.CaseProblem when the values do not make a case
   */
  String open(Map<String, Object> values);
}
