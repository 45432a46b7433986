package org.recourse.correspondence;

import java.time.Instant;
import java.util.UUID;

/**
 * Paper letters that were printed together.
 *
 * @param letters how many
 */
public record PrintBatch(UUID id, int letters, String printedBy, Instant printedAt) {}
