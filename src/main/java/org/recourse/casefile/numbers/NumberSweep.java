package org.recourse.casefile.numbers;

import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Accounts for numbers whose case was never saved, at start and every few minutes. */
@Component
class NumberSweep {

  private static final Logger LOG = LoggerFactory.getLogger(NumberSweep.class);

  private final NumberRegister register;

  NumberSweep(NumberRegister register) {
    this.register = register;
  }

  @Scheduled(fixedDelay = 3, timeUnit = TimeUnit.MINUTES)
  void sweep() {
    int swept = register.sweep();
    if (swept > 0) {
      LOG.info("{} case numbers whose case was never saved are void now", swept);
    }
  }
}
