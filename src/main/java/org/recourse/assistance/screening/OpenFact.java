package org.recourse.assistance.screening;

import java.util.List;

/**
 * A fact that may not be known.
 *
 * @param supposed the answers it could have; empty when it is never asked for
 * @param change what would change it, in words; empty when that is never offered
 * @param changeTo the answer that changes it
 */
record OpenFact(Question question, List<Object> supposed, String change, Object changeTo) {

  String key() {
    return question.fact();
  }

  /** The same for one member or year, under its own key. */
  OpenFact named(String key) {
    return new OpenFact(
        new Question(key, question.text(), question.sensitive()), supposed, change, changeTo);
  }
}
