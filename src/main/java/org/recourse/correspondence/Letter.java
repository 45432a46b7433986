package org.recourse.correspondence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.recourse.casefile.SignedOn;
import org.recourse.correspondence.types.Gap;

/**
 * A letter in the log.
 *
 * @param purpose what it is for within its case; there is one letter for each
 * @param edition counts up when it is composed anew
 * @param type e.g. {@code grievance-resolution}
 * @param title what staff call it
 * @param language BCP 47 tag
 * @param recipientAddress its lines
 * @param recipientEmail may be null
 * @param sha256 of its PDF, in hexadecimal digits; empty when it cannot be printed
 * @param readingLevel in words
 * @param gaps what it lacks; empty unless it is a draft
 * @param holder who keeps it back, {@link SignedOn#SYSTEM} where counsel does; null unless it is
 *     held
 * @param holdReason why; null unless it is held
 * @param queuedAt when it was handed to the print room; null for other channels
 * @param batchId with which it was printed; null before
 * @param sentBy null until it is sent
 * @param sentAt null until it is sent
 * @param outcome what became of it, a word in capitals; null while nothing is known
 * @param outcomeAt when that became known; null while nothing is known
 * @param documentId the document of the case that keeps its PDF; null until it is sent
 */
public record Letter(
    UUID id,
    UUID caseId,
    String purpose,
    int edition,
    String type,
    String title,
    String language,
    LetterFormat format,
    Channel channel,
    String recipientName,
    List<String> recipientAddress,
    String recipientEmail,
    String sha256,
    String readingLevel,
    List<Gap> gaps,
    LetterState state,
    String holder,
    String holdReason,
    String composedBy,
    Instant composedAt,
    Instant queuedAt,
    UUID batchId,
    String sentBy,
    Instant sentAt,
    String outcome,
    Instant outcomeAt,
    UUID documentId) {

  /** Whether counsel keeps it back, and no person here. */
  public boolean isHeldByCounsel() {
    return state == LetterState.HELD && SignedOn.SYSTEM.equals(holder);
  }

  /** The key under which a mailroom takes this edition once and no more. */
  public String key() {
    return id + "." + edition;
  }
}
