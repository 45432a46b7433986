package org.recourse.grievance.road.death;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

/**
 * What the office was told about a patient's death.
 *
 * @param diedOn null when nobody knows the day
 * @param recipientAddress null when not known
 * @param recipientEmail null when not known
 */
public record DeathNotice(
    @Schema(description = "Leave it out when nobody knows the day") LocalDate diedOn,
    @Schema(description = "Who told the office") String toldBy,
    @Schema(description = "Whom letters go to from now on") String recipientName,
    @Schema(description = "What they were to the patient", example = "Daughter")
        String recipientRelation,
    @Schema(description = "As on an envelope, line by line") String recipientAddress,
    String recipientEmail) {}
