package org.recourse.correspondence;

import java.util.UUID;

/**
 * A person settled what is to become of a letter that failed: it is to go once more, or it did go
 * after all. Whoever waits for it calls {@link LetterDispatch#send} now, which knows the
 * difference; nothing else sends it. Published in the transaction that notes it on the timeline.
 */
public record LetterFreed(UUID caseId, UUID letterId, String purpose) {}
