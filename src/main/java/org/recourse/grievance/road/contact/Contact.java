package org.recourse.grievance.road.contact;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;

/**
 * How it stands with reaching whoever complained.
 *
 * @param unreachable whether the office has given up for now
 * @param daysInVain on how many different days it was tried in vain since anybody was last reached
 * @param daysNeeded on how many it must have been before the office may say so
 * @param remark what that means for the letter
 * @param attempts every try, oldest first
 */
public record Contact(
    boolean unreachable,
    @Schema(description = "Different days of tries in vain since anybody was last reached")
        long daysInVain,
    @Schema(description = "Days needed before the office may say that nobody can be reached")
        int daysNeeded,
    String remark,
    List<Map<String, Object>> attempts) {}
