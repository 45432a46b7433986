package org.recourse.grievance.road.office;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;

/**
 * What became of a referral.
 *
 * @param openedCase the number of the case the office opened; null where it keeps none here
 * @param remark what is still to do
 * @param referrals everything other offices were told of this case
 */
public record Referred(
    @Schema(description = "The case the office opened; null where it keeps none here")
        String openedCase,
    String remark,
    List<Map<String, Object>> referrals) {}
