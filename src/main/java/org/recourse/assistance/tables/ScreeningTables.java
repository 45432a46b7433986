package org.recourse.assistance.tables;

import org.recourse.engine.Decisions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Binds the rules of financial assistance to the tables that are deployed. */
@Configuration
class ScreeningTables {

  @Bean
  Tables assistanceTables(Decisions decisions) {
    return new RememberedTables(decisions::decide, decisions::edition);
  }
}
