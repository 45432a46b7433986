package org.recourse.security.breakglass;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a shut case opens to an auditor. No law fixes either time: confirm with compliance.
 *
 * @param open how long, unless the second person says otherwise
 * @param longest how long at most; never more than a day
 * @param waits how long a request waits for the second person before it lapses
 */
@ConfigurationProperties("recourse.security.break-glass")
public record BreakGlassSettings(
    @DefaultValue("4h") Duration open,
    @DefaultValue("24h") Duration longest,
    @DefaultValue("72h") Duration waits) {

  private static final Duration A_DAY = Duration.ofHours(24);

  /**
   * Refuses settings that would leave a case open.
   *
   * @throws IllegalArgumentException which stops the start
   */
  public BreakGlassSettings {
    if (longest.compareTo(A_DAY) > 0
        || open.compareTo(longest) > 0
        || open.compareTo(Duration.ofMinutes(1)) < 0
        || waits.compareTo(Duration.ofHours(1)) < 0) {
      throw new IllegalArgumentException(
          "recourse.security.break-glass: open is at least a minute and at most longest, longest at"
              + " most 24h, waits at least 1h");
    }
  }
}
