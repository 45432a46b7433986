package org.recourse.casefile.timeline;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.FixedDelayTask;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;

/** Seals at intervals, on every node; whoever comes first does the work. */
@Configuration
@EnableConfigurationProperties(SealSettings.class)
class SealRounds implements SchedulingConfigurer {

  private final Seals seals;
  private final SealSettings settings;

  SealRounds(Seals seals, SealSettings settings) {
    this.seals = seals;
    this.settings = settings;
  }

  @Override
  public void configureTasks(ScheduledTaskRegistrar rounds) {
    rounds.addFixedDelayTask(
        new FixedDelayTask(seals::seal, settings.sealEvery(), settings.sealEvery()));
  }
}
