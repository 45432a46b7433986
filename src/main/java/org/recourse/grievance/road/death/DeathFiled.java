package org.recourse.grievance.road.death;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;

/**
 * What is on record about a patient's death now.
 *
 * @param death by record key; empty when it was taken back
 * @param remark what must be seen to next
 */
public record DeathFiled(
    @Schema(description = "By record key; empty when it was taken back") Map<String, Object> death,
    String remark) {}
