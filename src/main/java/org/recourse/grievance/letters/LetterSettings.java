package org.recourse.grievance.letters;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What letters about complaints say that no table holds.
 *
 * @param latePromiseDays in how many calendar days an acknowledgement promises an answer when every
 *     day of the rules has passed already; hospital policy, confirm with compliance
 * @param appealDays within how many calendar days a civil-rights decision can be appealed; confirm
 *     with compliance
 * @param appealTo to whom, as the letter prints it
 */
@ConfigurationProperties("recourse.grievance.letters")
record LetterSettings(
    @DefaultValue("7") int latePromiseDays,
    @DefaultValue("15") int appealDays,
    @DefaultValue("Chief Executive Officer, at the address at the top of this letter")
        String appealTo) {}
