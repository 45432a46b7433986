package org.recourse.deadline.clocks;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How clocks of the hospital's own may be paused.
 *
 * @param longest the longest a single pause may last; confirm with compliance
 */
@ConfigurationProperties("recourse.deadline.pause")
record PauseSettings(@DefaultValue("P30D") Period longest) {}
