package org.recourse.casefile.web.cases;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.recourse.casefile.related.ReferralReturn;

/**
 * A referral as the referring case tells of it.
 *
 * @param flow the word that names the receiving flow
 * @param title what people call it
 * @param openedNumber the case that was opened; null where its kind is confined, or it is closed to
 *     the reader
 * @param reason null where the kind of the opened case is confined
 * @param receivedAt null while nobody there has answered
 * @param returns what was given back, oldest first
 */
record ReferralAnswer(
    @Schema(example = "risk") String flow,
    @Schema(example = "Escalation to risk management") String title,
    @Schema(description = "Null where it exists for its own people alone") String openedNumber,
    String reason,
    String referredBy,
    Instant referredAt,
    @Schema(description = "Null while nobody there has answered") Instant receivedAt,
    List<ReferralReturn> returns) {}
