package org.recourse.reporting;

import java.util.List;

/**
 * The metrics a payer must publish (CMS-0057-F), mirrored from our own records.
 *
 * @param payer its id in {@code recourse.priorauth.payers}
 * @param approvedAfterAppeal standard requests that an appeal turned into a grant
 * @param approvedAfterExtension standard requests approved after the payer took more time
 * @param items the codes for which it wanted an authorization, whatever the year
 */
public record PayerMetrics(
    String payer,
    DecidedRequests standard,
    DecidedRequests expedited,
    Share approvedAfterAppeal,
    Share approvedAfterExtension,
    List<String> items) {}
