package org.recourse.assistance.liability;

import java.util.List;

/**
 * What is owed for care under one program.
 *
 * @param owedCents null while a question is open
 * @param questions what must be answered first, in plain sentences; empty when the amount is known
 */
public record Liability(Long owedCents, List<String> questions, Basis basis) {

  /** A known amount in cents; nought is free care. */
  public static Liability of(long owedCents, Basis basis) {
    return new Liability(owedCents, List.of(), basis);
  }

  /** No amount before these questions are answered. */
  public static Liability ask(List<String> questions, Basis basis) {
    return new Liability(null, List.copyOf(questions), basis);
  }

  /** Whether the amount is known. */
  public boolean isKnown() {
    return owedCents != null;
  }
}
