package org.recourse.reporting;

import java.math.BigDecimal;

/**
 * How a payer decided requests of one urgency in a year, before any appeal.
 *
 * @param approved as they were asked for
 * @param inPart less than asked for, or something else
 * @param denied in full
 * @param meanHours from the payer's receipt to its first decision; null where none was decided
 * @param medianHours the same, in the middle
 */
public record DecidedRequests(
    Share approved, Share inPart, Share denied, BigDecimal meanHours, BigDecimal medianHours) {}
