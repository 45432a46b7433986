package org.recourse.casefile.audit;

import java.time.Instant;
import java.util.UUID;
import org.recourse.casefile.timeline.Chain;

/** A timeline entry as it stands in the database, believed in nothing yet. */
record StoredEntry(
    int position,
    Instant recordedAt,
    String actor,
    String type,
    String summary,
    String details,
    String previousHash,
    String hash) {

  boolean isTrue(UUID caseId) {
    return Chain.hash(caseId, position, recordedAt, actor, type, summary, details, previousHash)
        .equals(hash);
  }
}
