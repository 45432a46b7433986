package org.recourse.grievance.road.contact;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/**
 * A try to reach somebody, as it is told.
 *
 * @param reached null is refused, because it decides what comes next
 * @param note may be null
 */
public record NewAttempt(
    @Schema(description = "When it was tried", example = "2026-02-03T10:00:00-08:00") Instant at,
    ContactWay way,
    @Schema(description = "Whether somebody was reached") Boolean reached,
    @Schema(description = "What was left, said or heard") String note) {}
