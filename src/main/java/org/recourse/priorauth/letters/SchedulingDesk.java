package org.recourse.priorauth.letters;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who makes appointments in this house, and is told what was approved.
 *
 * @param name as its letters are addressed
 * @param email a mailbox of the house; null where the desk gets paper
 * @param address the lines on an envelope of the internal mail
 */
@ConfigurationProperties("recourse.priorauth.scheduling")
record SchedulingDesk(
    @DefaultValue("Scheduling desk") String name,
    String email,
    @DefaultValue("Internal mail") List<String> address) {}
