package org.recourse.grievance.letters;

import java.util.Optional;
import java.util.UUID;
import org.recourse.grievance.road.death.Deceased;
import org.springframework.stereotype.Component;

/**
 * Whom the hospital writes to about a complaint. Nobody is told anything about a patient for whom
 * they may not speak (45 CFR 164.502(g), 164.510(b)).
 */
@Component
class LetterRecipients {

  private final Deceased deceased;

  LetterRecipients(Deceased deceased) {
    this.deceased = deceased;
  }

  /**
   * Whom a letter of this occasion is for. Once the patient has died it is whoever was named then,
   * and never the patient (45 CFR 164.502(g)(4)).
   *
   * @return empty when nobody gave a name, so that nobody can be written to
   */
  Optional<Addressing> of(UUID caseId, Known known, Occasion occasion) {
    var death = deceased.of(caseId);
    if (death.isPresent()) {
      var named = death.get();
      var lines = named.recipientAddress() == null ? "" : named.recipientAddress();
      return Optional.of(
          Addressing.to(
              known, named.recipientName(), lines.lines().toList(), named.recipientEmail()));
    }
    var relation = known.text("complainantRelation");
    if ("ANONYMOUS".equals(relation)) {
      return Optional.empty();
    }
    var speaksForPatient = relation != null && !"PATIENT".equals(relation);
    var tellsOfPatient = occasion == Occasion.RESOLUTION || occasion == Occasion.FORWARDING;
    return Optional.of(
        Addressing.of(known, speaksForPatient && (!tellsOfPatient || isProven(known))));
  }

  /** Whether it is on file that whoever complains may act for the patient. */
  private static boolean isProven(Known known) {
    var proof = known.text("proofOfAuthority");
    return "ON_FILE".equals(proof) || "NOT_NEEDED".equals(proof);
  }
}
