package org.recourse.assistance.watch;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How granted help is looked after.
 *
 * @param askAgain after how many calendar days a patient who was not reached about a renewal is
 *     tried again; no law gives it, confirm with compliance
 * @param appointmentAhead how far ahead an appointment may lie before it is taken for a slip of the
 *     pen; hospital policy
 */
@ConfigurationProperties("recourse.assistance.watch")
record HelpWatchSettings(
    @DefaultValue("P14D") Period askAgain, @DefaultValue("P2Y") Period appointmentAhead) {

  HelpWatchSettings {
    if (askAgain.isZero() || askAgain.isNegative()) {
      throw new IllegalArgumentException("recourse.assistance.watch.ask-again is below a day");
    }
  }
}
