package org.recourse.correspondence;

import java.util.UUID;

/**
 * A letter will not arrive, or nobody can tell whether it did: tell a person. Published in the
 * transaction that notes it on the timeline.
 *
 * @param outcome a word in capitals, e.g. {@code REFUSED}, {@code BOUNCED} or {@code IN_DOUBT}
 */
public record LetterFailed(UUID caseId, UUID letterId, String purpose, String outcome) {}
