package org.recourse.priorauth;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.recourse.correspondence.Letters;
import org.recourse.priorauth.clocks.PayerClocks;
import org.recourse.priorauth.contact.ContactLog;
import org.springframework.stereotype.Component;

/** What forms show that is not on record: clocks, differences, regulators. */
@Component
class Surroundings {

  private final Authorizations authorizations;
  private final Approvals approvals;
  private final Regulators regulators;
  private final PayerClocks clocks;
  private final ContactLog contacts;
  private final Letters letters;
  private final Denials denials;

  Surroundings(
      Authorizations authorizations,
      Approvals approvals,
      Regulators regulators,
      PayerClocks clocks,
      ContactLog contacts,
      Letters letters,
      Denials denials) {
    this.authorizations = authorizations;
    this.approvals = approvals;
    this.regulators = regulators;
    this.clocks = clocks;
    this.contacts = contacts;
    this.letters = letters;
    this.denials = denials;
  }

  /** Each is looked up only for a form that shows it. */
  Map<String, Supplier<?>> of(UUID caseId) {
    return Map.of(
        "payerClocks",
        () -> clocks.told(caseId),
        "payerTalks",
        () -> contacts.told(caseId),
        "approvalGaps",
        () -> approvals.gaps(caseId),
        "regulator",
        () -> name(regulators.of(authorizations.get(caseId).payerClass())),
        "regulatorContact",
        () -> regulators.of(authorizations.get(caseId).payerClass()).contact(),
        "appealLevel",
        () -> denials.level(caseId).name(),
        "appealCitation",
        () -> denials.level(caseId).citation(),
        "letterGaps",
        () -> letters.lacking(caseId).stream().map(what -> Map.of("missing", what)).toList());
  }

  private static String name(Regulators.Regulator regulator) {
    return regulator.isThere() ? regulator.name() : "None takes complaints about this payer";
  }
}
