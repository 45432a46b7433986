package org.recourse.grievance.road.contact;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When the office may say that nobody can be reached.
 *
 * @param days on how many different days it must have tried in vain (hospital policy: confirm with
 *     compliance)
 */
@ConfigurationProperties("recourse.grievance.unreachable-after")
record ContactSettings(@DefaultValue("3") int days) {}
