package org.recourse.assistance.screening;

import java.util.List;

/**
 * What the rules of a program say when every fact is known or supposed.
 *
 * @param comparison null where the program compares no income
 * @param tables which editions of which tables said it
 */
record Verdict(
    Standing standing,
    String rule,
    String reason,
    String citation,
    Comparison comparison,
    List<String> tables) {

  /** What can be said while an answer is needed. */
  static Verdict undecided(List<String> tables) {
    return new Verdict(
        Standing.NEEDS_ANSWER, "", "The result depends on what is still open.", "", null, tables);
  }
}
