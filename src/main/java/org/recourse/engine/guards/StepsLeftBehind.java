package org.recourse.engine.guards;

import java.util.List;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.UnlockJobCmd;
import org.recourse.engine.database.NoDatabaseConfigured;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Conditional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Gives free the steps that a Recourse held when it was killed, so that an acknowledgement does not
 * wait minutes for a holder who will never come back. Only where Recourse brings its own database:
 * nobody else can be at work on it, for the folder is claimed. On a server that several nodes share
 * the engine frees such steps itself once their lock has run out.
 */
@Component
@Conditional(NoDatabaseConfigured.class)
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", matchIfMissing = true)
class StepsLeftBehind implements SmartInitializingSingleton {

  private static final Logger LOG = LoggerFactory.getLogger(StepsLeftBehind.class);
  private static final String HELD = "select id_ from act_ru_job where lock_owner_ is not null";

  private final JdbcTemplate database;
  private final ProcessEngineConfigurationImpl engine;

  StepsLeftBehind(JdbcTemplate database, ProcessEngineConfigurationImpl engine) {
    this.database = database;
    this.engine = engine;
  }

  /** Runs once, before this Recourse takes up any step itself. */
  @Override
  public void afterSingletonsInstantiated() {
    List<String> held = database.queryForList(HELD, String.class);
    held.forEach(job -> engine.getCommandExecutorTxRequired().execute(new UnlockJobCmd(job)));
    if (!held.isEmpty()) {
      LOG.info("Steps taken over from a Recourse that was killed: {}", held.size());
    }
  }
}
