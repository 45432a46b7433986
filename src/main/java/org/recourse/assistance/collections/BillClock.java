package org.recourse.assistance.collections;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

/**
 * A law that bars collections on a bill for some time.
 *
 * @param rule the row of the table, e.g. {@code F04}
 * @param label what people call it
 * @param until the last day on which it bars
 */
public record BillClock(
    @Schema(description = "The rule's short name, e.g. F04") String rule,
    @Schema(description = "What it bars") String label,
    @Schema(description = "The last day on which it bars") LocalDate until,
    @Schema(description = "The law") String citation) {}
