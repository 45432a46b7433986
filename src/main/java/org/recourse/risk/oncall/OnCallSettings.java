package org.recourse.risk.oncall;

import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Who is on call for risk management. Confirm with compliance.
 *
 * @param people sign-in names behind each role of {@code risk-ladder}, the first asked first; empty
 *     means that all risk managers are asked at once
 */
@ConfigurationProperties("recourse.risk.on-call")
public record OnCallSettings(Map<String, List<String>> people) {

  /** Nobody is on call where nothing is configured. */
  public OnCallSettings {
    people = people == null ? Map.of() : Map.copyOf(people);
  }
}
