package org.recourse.engine;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the engine gives to the rest of the house. */
@Configuration
class EngineConfiguration {

  @Bean
  Clock clock() {
    return new EngineClock(EngineClock.HOSPITAL);
  }
}
