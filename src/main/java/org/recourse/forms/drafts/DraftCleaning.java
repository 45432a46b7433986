package org.recourse.forms.drafts;

import java.util.concurrent.TimeUnit;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Throws away drafts nobody came back to. Every node may do it: what is gone is gone. */
@Component
@EnableScheduling
@EnableConfigurationProperties(DraftProperties.class)
class DraftCleaning {

  private final Drafts drafts;
  private final DraftProperties properties;

  DraftCleaning(Drafts drafts, DraftProperties properties) {
    this.drafts = drafts;
    this.properties = properties;
  }

  @Scheduled(initialDelay = 5, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
  void clean() {
    drafts.dropOlderThan(properties.keep());
  }
}
