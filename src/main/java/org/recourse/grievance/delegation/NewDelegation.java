package org.recourse.grievance.delegation;

import java.time.LocalDate;

/**
 * A delegation about to be filed; see {@link Delegation}.
 *
 * @param validFrom null for today
 * @param validUntil null when it holds until revoked
 */
public record NewDelegation(
    String username,
    String scope,
    String grantedByBody,
    String resolution,
    String document,
    LocalDate validFrom,
    LocalDate validUntil) {}
