package org.recourse.correspondence;

import java.util.Map;
import java.util.UUID;

/**
 * What is to be written, to whom.
 *
 * @param type e.g. {@code grievance-resolution}, see {@link
 *     org.recourse.correspondence.types.LetterTypes}
 * @param data the fields of that type; a missing one leaves a gap
 */
public record LetterOrder(
    UUID caseId,
    String type,
    LetterLanguage language,
    LetterFormat format,
    Channel channel,
    Recipient recipient,
    Map<String, ?> data) {}
