package org.recourse.casefile.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.recourse.casefile.CaseFile;
import org.recourse.casefile.CaseStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * The cover of a case that was just opened.
 *
 * @param receivedAt first contact with any unit of the hospital
 * @param openedAt when it was entered here
 */
public record OpenedCase(
    @Schema(example = "GR-2025-000042") String number,
    UUID id,
    CaseStatus status,
    Instant receivedAt,
    Instant openedAt) {

  /** The answer 201 that tells where the case file is. */
  public static ResponseEntity<OpenedCase> created(CaseFile file) {
    var location =
        ServletUriComponentsBuilder.fromCurrentContextPath()
            .path("/api/cases/{number}")
            .build(file.number());
    return ResponseEntity.created(location).body(of(file));
  }

  /** What stands on its cover now. */
  public static OpenedCase of(CaseFile file) {
    return new OpenedCase(
        file.number(), file.id(), file.status(), file.receivedAt(), file.openedAt());
  }
}
