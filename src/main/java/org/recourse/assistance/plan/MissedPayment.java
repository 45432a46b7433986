package org.recourse.assistance.plan;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

/**
 * What became of a missed payment that billing told.
 *
 * @param joined whether another missed payment of the plan was on record already
 * @param planStandsUntil the last day before which the plan cannot end
 */
public record MissedPayment(
    @Schema(example = "FA-2025-000042") String number,
    boolean joined,
    @Schema(description = "Until the end of this day the plan cannot be ended")
        LocalDate planStandsUntil,
    String remark) {}
