package org.recourse.priorauth.watch;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How approvals are watched.
 *
 * @param renewalLead how many calendar days before an approval ends somebody decides on its
 *     renewal; no law gives it, confirm with compliance
 */
@ConfigurationProperties("recourse.priorauth.watch")
record WatchSettings(@DefaultValue("14") int renewalLead) {

  WatchSettings {
    if (renewalLead < 0) {
      throw new IllegalArgumentException("recourse.priorauth.watch.renewal-lead is below 0");
    }
  }
}
