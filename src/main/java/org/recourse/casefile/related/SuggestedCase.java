package org.recourse.casefile.related;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.recourse.casefile.CaseStatus;

/**
 * Another case that may belong to a case; nothing is linked until a person says so.
 *
 * @param relation how they would be linked
 * @param reasons why it is suggested, the strongest first; they quote nothing
 */
public record SuggestedCase(
    UUID caseId,
    String number,
    String kind,
    CaseStatus status,
    Instant receivedAt,
    Relation relation,
    List<String> reasons) {}
