package org.recourse.casefile.related;

import java.time.Instant;

/**
 * What the receiving flow gave back to the case that referred.
 *
 * @param status a word in capitals
 * @param clearedWording what may be told outside, word for word; null when nothing was cleared
 */
public record ReferralReturn(String status, String clearedWording, Instant returnedAt) {}
