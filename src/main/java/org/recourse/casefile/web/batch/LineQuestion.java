package org.recourse.casefile.web.batch;

import java.util.Map;

/** What is asked with one line of a batch; nothing is kept of it. */
@FunctionalInterface
public interface LineQuestion {

  /**
   * Answers it.
   *
   * @return a record, whose members stand in the line of the answer
   * @throws org.recourse.casefile.CaseProblem when the values cannot be answered
   */
  Record answer(Map<String, Object> values);
}
