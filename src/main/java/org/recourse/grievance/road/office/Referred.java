package org.recourse.grievance.road.office;

import java.util.List;
import java.util.Map;

/**
 * What became of a referral.
 *
 * @param remark what is still to do
 * @param referrals everything other offices were told of this case
 */
public record Referred(String remark, List<Map<String, Object>> referrals) {}
