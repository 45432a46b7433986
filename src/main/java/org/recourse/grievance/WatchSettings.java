package org.recourse.grievance;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long an answered grievance is watched.
 *
 * @param window in which it can be reopened or appealed under its number, in calendar days from its
 *     closing; hospital policy, confirm with compliance
 */
@ConfigurationProperties("recourse.grievance.watch")
record WatchSettings(@DefaultValue("P60D") Period window) {}
