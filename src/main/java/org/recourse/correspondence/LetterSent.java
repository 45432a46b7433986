package org.recourse.correspondence;

import java.time.Instant;
import java.util.UUID;

/**
 * A letter has left the house, by mail, by the portal or in a print batch: the duty it answers is
 * done. Published once for each edition, in the transaction that notes it on the timeline.
 *
 * @param purpose what it is for within its case, e.g. {@code status-2}
 * @param type e.g. {@code grievance-status}
 * @param sentAt when it left, which may be before now
 */
public record LetterSent(UUID caseId, UUID letterId, String purpose, String type, Instant sentAt) {}
