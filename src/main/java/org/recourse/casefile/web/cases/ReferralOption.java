package org.recourse.casefile.web.cases;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.recourse.casefile.related.Mark;

/**
 * A flow that takes referrals from a case.
 *
 * @param marks what may be told, at least one of them; empty where the flow asks for a reason alone
 * @param lastReferredAt when the case was last referred there; null when never
 */
record ReferralOption(
    @Schema(example = "risk") String flow,
    @Schema(example = "Escalation to risk management") String title,
    List<Mark> marks,
    @Schema(description = "Null when it never was") Instant lastReferredAt) {}
