package org.recourse.assistance.dispute;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/**
 * What became of a dispute that came in.
 *
 * @param joined whether it joined one that was open already
 */
public record DisputeTaken(
    String number,
    boolean joined,
    @Schema(description = "When the patient must have the answer") Instant answerUntil,
    String remark) {}
