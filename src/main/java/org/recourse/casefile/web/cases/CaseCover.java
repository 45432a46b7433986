package org.recourse.casefile.web.cases;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.CaseStatus;
import org.recourse.casefile.Confidentiality;

/**
 * What stands on the cover of a case file.
 *
 * @param receivedAt first contact with any unit of the hospital
 * @param openedAt when it was entered here
 * @param closedAt null while open
 * @param outcome null while open
 */
record CaseCover(
    UUID id,
    @Schema(example = "GR-2025-000042") String number,
    @Schema(description = "The word that names the flow", example = "grievance") String kind,
    CaseStatus status,
    Confidentiality confidentiality,
    Instant receivedAt,
    Instant openedAt,
    String openedBy,
    Instant closedAt,
    String outcome) {

  static CaseCover of(CaseFile file) {
    return new CaseCover(
        file.id(),
        file.number(),
        file.kind(),
        file.status(),
        file.confidentiality(),
        file.receivedAt(),
        file.openedAt(),
        file.openedBy(),
        file.closedAt(),
        file.outcome());
  }
}
