package org.recourse.correspondence.bounces;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.FixedDelayTask;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;

/** Has the mailbox looked into at intervals, on every node, where there is one. */
@Configuration
@EnableConfigurationProperties(BounceSettings.class)
class BounceTimetable implements SchedulingConfigurer {

  private final BounceRounds rounds;
  private final BounceSettings settings;

  BounceTimetable(BounceRounds rounds, BounceSettings settings) {
    this.rounds = rounds;
    this.settings = settings;
  }

  @Override
  public void configureTasks(ScheduledTaskRegistrar tasks) {
    if (settings.isSet()) {
      var mailbox = new BounceMailbox(settings);
      tasks.addFixedDelayTask(
          new FixedDelayTask(() -> rounds.look(mailbox), settings.every(), settings.every()));
    }
  }
}
