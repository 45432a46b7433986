package org.recourse.risk.duty;

import java.time.LocalDate;
import java.util.List;
import org.recourse.deadline.rules.Sureness;
import org.recourse.risk.tables.TableLine;

/**
 * What a route obliges somebody to do.
 *
 * @param duty its word, e.g. {@code STATE_REPORT}; its clock in the deadlines tables has the same
 * @param owedBy the word of who owes it, e.g. {@code RISK_MANAGER}, or {@code MANDATED_REPORTER}
 *     for a duty nobody can take over
 * @param owedTo in words
 * @param startEvent what its clock counts from, in the words of the deadlines tables
 * @param startLabel the same in words that follow "when"
 * @param before the duty that must not be done earlier than this one; empty when there is none
 * @param proofs what shows that it was done; at least one
 * @param proofLabel the same in words
 * @param row its row of the fact sheet, e.g. {@code R01}
 * @param effectiveTo the last day on which it may arise; null while it is in force
 * @param table the table and version that said so
 */
public record Duty(
    String duty,
    String label,
    String owedBy,
    String owedTo,
    String startEvent,
    String startLabel,
    UntilKnown untilKnown,
    String before,
    List<Proof> proofs,
    String proofLabel,
    String row,
    String citation,
    Sureness sureness,
    LocalDate effectiveFrom,
    LocalDate effectiveTo,
    String rule,
    String table) {

  static Duty of(TableLine line) {
    return new Duty(
        line.text("duty"),
        line.text("label"),
        line.text("owedBy"),
        line.text("owedTo"),
        line.text("startEvent"),
        line.text("startLabel"),
        UntilKnown.valueOf(line.text("untilKnown")),
        line.text("before"),
        line.words("proof").stream().map(Proof::valueOf).toList(),
        line.text("proofLabel"),
        line.text("row"),
        line.text("citation"),
        Sureness.valueOf(line.text("sureness")),
        LocalDate.parse(line.text("effectiveFrom")),
        line.text("effectiveTo").isEmpty() ? null : LocalDate.parse(line.text("effectiveTo")),
        line.rule(),
        line.table());
  }

  /** Whether it may arise on this day. */
  public boolean isInForce(LocalDate day) {
    return !day.isBefore(effectiveFrom) && (effectiveTo == null || !day.isAfter(effectiveTo));
  }

  /** Whether the house or one of its people owes it; else it is a date to watch. */
  public boolean isOurs() {
    return !owedBy.equals("PATIENT") && !owedBy.equals("CLAIMANT");
  }
}
