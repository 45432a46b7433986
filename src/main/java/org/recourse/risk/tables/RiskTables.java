package org.recourse.risk.tables;

import org.recourse.engine.Decisions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Binds the rules of risk management to the tables that are deployed. */
@Configuration
class RiskTables {

  @Bean
  Tables deployedRiskTables(Decisions decisions) {
    return decisions::decide;
  }
}
