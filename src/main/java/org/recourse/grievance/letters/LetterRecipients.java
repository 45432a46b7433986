package org.recourse.grievance.letters;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Whom the hospital writes to about a complaint. Nobody is told anything about a patient for whom
 * they may not speak (45 CFR 164.502(g), 164.510(b)).
 */
@Component
class LetterRecipients {

  /**
   * Whom a letter of this occasion is for.
   *
   * @return empty when nobody gave a name, so that nobody can be written to
   */
  Optional<Addressing> of(UUID caseId, Known known, Occasion occasion) {
    var relation = known.text("complainantRelation");
    if ("ANONYMOUS".equals(relation)) {
      return Optional.empty();
    }
    var speaksForPatient = relation != null && !"PATIENT".equals(relation);
    var tellsOfPatient = occasion == Occasion.RESOLUTION;
    return Optional.of(
        Addressing.of(known, speaksForPatient && (!tellsOfPatient || isProven(known))));
  }

  /** Whether it is on file that whoever complains may act for the patient. */
  private static boolean isProven(Known known) {
    var proof = known.text("proofOfAuthority");
    return "ON_FILE".equals(proof) || "NOT_NEEDED".equals(proof);
  }
}
