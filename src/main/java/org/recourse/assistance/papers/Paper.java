package org.recourse.assistance.papers;

import org.recourse.assistance.tables.TableLine;

/**
 * A paper a program may ask for.
 *
 * @param program that asks
 * @param code e.g. {@code PAY_STUBS}
 * @param label as people read it
 * @param purpose any one paper of the same program and purpose is enough
 * @param citation of the policy that names it
 */
public record Paper(String program, String code, String label, String purpose, String citation) {

  static Paper of(String program, TableLine line) {
    return new Paper(
        program,
        line.text("paper"),
        line.text("label"),
        line.text("purpose"),
        line.text("citation"));
  }
}
