package org.recourse.priorauth;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.recourse.priorauth.clocks.PayerClocks;
import org.recourse.priorauth.letters.LackingLetters;
import org.springframework.stereotype.Component;

/** What forms show that is not on record: clocks, differences, regulators. */
@Component
class Surroundings {

  private final Authorizations authorizations;
  private final Approvals approvals;
  private final Regulators regulators;
  private final PayerClocks clocks;
  private final LackingLetters letters;

  Surroundings(
      Authorizations authorizations,
      Approvals approvals,
      Regulators regulators,
      PayerClocks clocks,
      LackingLetters letters) {
    this.authorizations = authorizations;
    this.approvals = approvals;
    this.regulators = regulators;
    this.clocks = clocks;
    this.letters = letters;
  }

  /** Each is looked up only for a form that shows it. */
  Map<String, Supplier<?>> of(UUID caseId) {
    return Map.of(
        "payerClocks",
        () -> clocks.told(caseId),
        "approvalGaps",
        () -> approvals.gaps(caseId),
        "regulator",
        () -> name(regulators.of(authorizations.get(caseId).payerClass())),
        "regulatorContact",
        () -> regulators.of(authorizations.get(caseId).payerClass()).contact(),
        "letterGaps",
        () -> letters.gaps(caseId));
  }

  private static String name(Regulators.Regulator regulator) {
    return regulator.isThere() ? regulator.name() : "None takes complaints about this payer";
  }
}
