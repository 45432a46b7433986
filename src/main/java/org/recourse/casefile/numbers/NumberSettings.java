package org.recourse.casefile.numbers;

import java.time.Duration;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How case numbers are counted.
 *
 * @param zone where the hospital is; decides when a number's year begins
 * @param unusedFor how long a number may wait for its case before it becomes void
 */
@ConfigurationProperties("recourse.casefile.numbers")
record NumberSettings(
    @DefaultValue("America/Los_Angeles") ZoneId zone, @DefaultValue("15m") Duration unusedFor) {}
