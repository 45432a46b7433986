package org.recourse.assistance.letters;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Whom letters about financial assistance name. What nobody configured makes a gap in the letters
 * that must name it, and they do not leave. All of it is to be confirmed with compliance.
 *
 * @param office who helps with an application, by language; the hospital's office where null
 * @param phone of that office; the hospital's where null
 * @param managerName who looks at a decision again
 * @param managerAddress in one line
 * @param billComplaintPhone of the state's Hospital Bill Complaint Program
 * @param billComplaintWebsite without {@code https://}
 * @param consumerAlliancePhone of the Health Consumer Alliance
 * @param consumerAllianceWebsite without {@code https://}
 * @param applyPhone where the full Medi-Cal application can be filed
 * @param applyWebsite the same, without {@code https://}
 */
@ConfigurationProperties("recourse.assistance.letters")
record LetterContacts(
    Map<String, String> office,
    String phone,
    String managerName,
    String managerAddress,
    String managerPhone,
    String billComplaintPhone,
    String billComplaintWebsite,
    String consumerAlliancePhone,
    String consumerAllianceWebsite,
    String applyPhone,
    String applyWebsite) {}
