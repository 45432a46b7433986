package org.recourse.casefile.related;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What a case says so far, in codes; never what was said.
 *
 * @param issues each issue with {@code about}, {@code category} and {@code severity}, as far as
 *     coded
 * @param allegesHarm whether harm, abuse or neglect is alleged
 * @param harm to the patient, as coded; null when not coded
 * @param complaints how many complaints there were about the unit or the person complained of most,
 *     this one included, within {@link ReferralAdvisor#window()}; 0 when nobody is named
 * @param marks what a person marked, in the words of {@link ReferralAdvisor#marks()}
 */
public record ReferralSigns(
    UUID caseId,
    List<Map<String, Object>> issues,
    boolean allegesHarm,
    Integer harm,
    int complaints,
    Set<String> marks) {}
