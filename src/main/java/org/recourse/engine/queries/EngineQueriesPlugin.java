package org.recourse.engine.queries;

import static java.util.Objects.requireNonNull;

import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.ExecutorType;
import org.apache.ibatis.session.defaults.DefaultSqlSessionFactory;
import org.apache.ibatis.transaction.managed.ManagedTransactionFactory;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Hands the engine its queries, which were read while the rest of the program was put together. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE) // after the plugin that tells the engine its database
class EngineQueriesPlugin extends AbstractProcessEnginePlugin {

  private final EngineQueries.Begun begun;

  EngineQueriesPlugin(EngineQueries.Begun begun) {
    this.begun = begun;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    var queries = begun.all().done();
    queries.setEnvironment(
        new Environment(
            "default", new ManagedTransactionFactory(), requireNonNull(engine.getDataSource())));
    queries.setDefaultStatementTimeout(engine.getJdbcStatementTimeout());
    if (engine.isJdbcBatchProcessing()) {
      queries.setDefaultExecutorType(ExecutorType.BATCH);
    }
    engine.setSqlSessionFactory(new DefaultSqlSessionFactory(queries));
  }
}
