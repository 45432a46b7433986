package org.recourse.assistance.screening;

import java.util.List;
import java.util.stream.Stream;

/**
 * How a patient stands with a program when all open facts are thought through.
 *
 * @param verdict with the reasons of every answer that is still possible; its comparison is null
 *     where it depends on an open fact
 * @param questions on whose answers the standing depends, or whether an application is needed
 */
record Resolution(Verdict verdict, List<Question> questions) {

  /**
   * The same with questions whose answers can still turn a no into help, or give help without an
   * application.
   */
  Resolution alsoAsking(List<Question> more) {
    return new Resolution(
        standing() == Standing.NOT_ELIGIBLE ? Verdict.undecided(verdict.tables()) : verdict,
        Stream.concat(questions.stream(), more.stream()).toList());
  }

  Standing standing() {
    return verdict.standing();
  }
}
