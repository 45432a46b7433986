package org.recourse.casefile.documents;

import java.time.Instant;
import java.util.UUID;

/**
 * A paper in a case file, without its content.
 *
 * @param name the file name as typed; never a path
 * @param mediaType by content, e.g. {@code application/pdf}
 * @param size in bytes
 * @param sha256 of the content, in hexadecimal digits
 * @param description may be null
 */
public record Document(
    UUID id,
    UUID caseId,
    String name,
    String mediaType,
    long size,
    String sha256,
    String description,
    String addedBy,
    Instant addedAt) {}
