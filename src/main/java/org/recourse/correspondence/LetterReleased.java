package org.recourse.correspondence;

import java.util.UUID;

/**
 * Nobody holds a letter back any more: it may go, or is a draft again when it lacks something.
 * Whoever waits for it calls {@link LetterDispatch#send} now; nothing else sends it. Published in
 * the transaction that notes it on the timeline.
 */
public record LetterReleased(UUID caseId, UUID letterId, String purpose) {}
