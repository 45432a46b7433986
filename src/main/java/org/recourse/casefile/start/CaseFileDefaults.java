package org.recourse.casefile.start;

import java.time.Clock;
import java.util.Set;
import org.recourse.casefile.SignedOn;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** What the case file uses where no other room brings something better. */
@AutoConfiguration
public class CaseFileDefaults {

  @Bean
  @ConditionalOnMissingBean
  Clock clock() {
    return Clock.systemUTC();
  }

  @Bean
  @ConditionalOnMissingBean
  SignedOn signedOn() {
    return new SignedOn() {
      @Override
      public String username() {
        return SYSTEM;
      }

      @Override
      public Set<String> groups() {
        return Set.of();
      }
    };
  }
}
