package org.recourse.casefile.web.once;

import org.recourse.casefile.web.WebSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets Idempotency-Keys nobody will send again. */
@Component
class ForgottenKeys {

  private static final Logger LOG = LoggerFactory.getLogger(ForgottenKeys.class);

  private final IdempotencyKeys keys;
  private final WebSettings settings;

  ForgottenKeys(IdempotencyKeys keys, WebSettings settings) {
    this.keys = keys;
    this.settings = settings;
  }

  @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT1H")
  void forget() {
    var forgotten = keys.forgetOlderThan(settings.keysKeptFor());
    if (forgotten > 0) {
      LOG.info("Forgot {} idempotency keys older than {}", forgotten, settings.keysKeptFor());
    }
  }
}
