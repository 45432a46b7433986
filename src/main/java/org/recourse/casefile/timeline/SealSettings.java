package org.recourse.casefile.timeline;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How timelines and the access log are sealed.
 *
 * @param sealEvery how long new entries wait for the next seal
 */
@ConfigurationProperties("recourse.casefile")
record SealSettings(@DefaultValue("1m") Duration sealEvery) {}
