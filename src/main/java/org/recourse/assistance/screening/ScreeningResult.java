package org.recourse.assistance.screening;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How a patient stands with every program.
 *
 * @param day on which the rules were asked
 * @param programs every one there is, in screening order
 */
public record ScreeningResult(LocalDate day, List<ProgramResult> programs) {

  /**
   * The result for one program.
   *
   * @throws java.util.NoSuchElementException when there is no such program
   */
  public ProgramResult of(String program) {
    return programs.stream()
        .filter(result -> result.program().equals(program))
        .findFirst()
        .orElseThrow();
  }

  /** The programs the patient can use, in screening order. */
  public List<ProgramResult> eligible() {
    return programs.stream().filter(ProgramResult::isEligible).toList();
  }

  /** The first of them, which is tried first; empty when there is none. */
  public Optional<ProgramResult> best() {
    return eligible().stream().findFirst();
  }

  /** What a counselor asks next, each question once. */
  public List<Question> questions() {
    return programs.stream().flatMap(result -> result.questions().stream()).distinct().toList();
  }
}
