package org.recourse.assistance.screening;

import java.util.List;

/**
 * How a patient stands with a program when all open facts are thought through.
 *
 * @param verdict with the reasons of every answer that is still possible; its comparison is null
 *     where it depends on an open fact
 * @param questions on whose answers the standing depends; empty unless an answer is needed
 */
record Resolution(Verdict verdict, List<Question> questions) {

  Standing standing() {
    return verdict.standing();
  }
}
