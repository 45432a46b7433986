package org.recourse.assistance;

import org.recourse.assistance.result.Enrollment;
import org.recourse.casefile.InvalidInput;

/**
 * A line in which somebody says what became of applying to a program.
 *
 * @param number of the line, from 1
 * @param was on record before
 * @param now as it was filled in
 */
record EnrollmentLine(int number, Enrollment was, Enrollment now) {

  /**
   * Whether it can be right.
   *
   * @param waitsForPapers whether a paper this program wants is still awaited
   * @throws InvalidInput when it cannot
   */
  void check(boolean waitsForPapers) {
    if (!was.isToDo() && !was.equals(now)) {
      throw wrong("%s was dealt with before; leave the line as it was");
    }
    if (now.isSent() && now.confirmation() == null) {
      throw wrong("needs the confirmation number of %s");
    }
    if (now.isWaiting() && !waitsForPapers) {
      throw wrong("%s waits for no paper any more; say whether it was sent");
    }
  }

  private InvalidInput wrong(String what) {
    return InvalidInput.in(
        "enrollments", "line %d: ".formatted(number) + what.formatted(now.name()));
  }
}
