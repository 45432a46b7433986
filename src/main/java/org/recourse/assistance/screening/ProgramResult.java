package org.recourse.assistance.screening;

import java.util.List;
import org.recourse.assistance.program.Program;

/**
 * How a patient stands with one program, and why.
 *
 * @param order its place in the screening, counted from 1
 * @param rule the id of the rule that decided; several where open facts do not matter; empty while
 *     an answer is needed
 * @param citation of that rule
 * @param howToApply where and with whom
 * @param selfAttests whether the program takes the patient's word
 * @param comparison the amounts; null where none were compared or they depend on an open fact
 * @param questions on whose answers the standing depends, or whether an application is needed
 * @param changes each of which would make the patient eligible; only where the answer is no
 * @param tables the editions that decided, e.g. {@code assistance-limits 3}
 */
public record ProgramResult(
    String program,
    String name,
    int order,
    Standing standing,
    String rule,
    String reason,
    String citation,
    String howToApply,
    boolean selfAttests,
    Comparison comparison,
    List<Question> questions,
    List<Change> changes,
    List<String> tables) {

  static ProgramResult of(Program program, Resolution resolution, List<Change> changes) {
    Verdict verdict = resolution.verdict();
    return new ProgramResult(
        program.code(),
        program.name(),
        program.order(),
        verdict.standing(),
        verdict.rule(),
        verdict.reason(),
        verdict.citation(),
        program.howToApply(),
        program.selfAttests(),
        verdict.comparison(),
        resolution.questions(),
        changes,
        verdict.tables());
  }

  /** The same, when the program itself has said no. */
  public ProgramResult saidNo(String why) {
    return new ProgramResult(
        program,
        name,
        order,
        Standing.NOT_ELIGIBLE,
        "PROGRAM_SAID_NO",
        why,
        citation,
        howToApply,
        selfAttests,
        comparison,
        List.of(),
        List.of(),
        tables);
  }

  /** Whether the patient can use it. */
  public boolean isEligible() {
    return standing == Standing.ELIGIBLE;
  }

  /** What would make the patient eligible, in sentences; each is enough by itself. */
  public List<String> whatWouldChange() {
    return changes.stream().map(Change::sentence).toList();
  }
}
