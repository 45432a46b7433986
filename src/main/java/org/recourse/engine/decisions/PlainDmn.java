package org.recourse.engine.decisions;

import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * A decision engine that remembers nothing: what it was asked never reaches a table of the process
 * engine.
 */
@Configuration
class PlainDmn {

  @Bean
  DmnEngine plainDmnEngine() {
    var configuration = new DefaultDmnEngineConfiguration();
    configuration.setFeelEngineFactory(FeelCells::new);
    configuration.getCustomPostDecisionTableEvaluationListeners().add(RulesHit.listener());
    return configuration.buildEngine();
  }
}
