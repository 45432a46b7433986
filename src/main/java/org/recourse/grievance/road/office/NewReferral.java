package org.recourse.grievance.road.office;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * Another office about to be told.
 *
 * @param what the least it needs to know
 * @param to name or telephone of whoever is told
 */
public record NewReferral(
    Office office,
    @Schema(description = "The least it needs to know (minimum necessary, 45 CFR 164.502(b))")
        String what,
    @Schema(description = "Name or telephone of whoever is told") String to,
    @Schema(description = "Why they must know") String reason) {}
