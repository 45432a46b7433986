package org.recourse.casefile.related;

import java.time.Instant;
import java.util.UUID;

/** Another case that belongs to a case. */
public record RelatedCase(
    UUID caseId,
    String number,
    String kind,
    Relation relation,
    String relatedBy,
    Instant relatedAt) {}
