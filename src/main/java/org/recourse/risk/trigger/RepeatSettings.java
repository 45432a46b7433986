package org.recourse.risk.trigger;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How far back complaints about one unit or clinician are counted.
 *
 * @param window 90 days by hospital policy; confirm with compliance
 */
@ConfigurationProperties("recourse.risk.repeats")
public record RepeatSettings(@DefaultValue("P90D") Period window) {

  /** Refuses a window that reaches into the future. */
  public RepeatSettings {
    if (window.isNegative()) {
      throw new IllegalArgumentException("recourse.risk.repeats.window is below zero");
    }
  }
}
