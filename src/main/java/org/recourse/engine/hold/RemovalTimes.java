package org.recourse.engine.hold;

import java.util.Date;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.history.DefaultHistoryRemovalTimeProvider;
import org.camunda.bpm.engine.impl.history.event.HistoricProcessInstanceEventEntity;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A process that begins in a case under legal hold gets no day on which it is forgotten. */
@Component
class RemovalTimes extends AbstractProcessEnginePlugin {

  private static final String HELD =
      """
      select exists (select from case_hold h join case_file f on f.id = h.case_id
        where f.number = ? and h.kind = 'LEGAL' and h.released_at is null)
      """;

  private final ObjectProvider<JdbcClient> database;

  RemovalTimes(ObjectProvider<JdbcClient> database) {
    this.database = database;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    engine.setHistoryRemovalTimeProvider(new Unheld());
  }

  private class Unheld extends DefaultHistoryRemovalTimeProvider {

    @Override
    public Date calculateRemovalTime(
        HistoricProcessInstanceEventEntity process, ProcessDefinition definition) {
      return isHeld(process.getBusinessKey())
          ? null
          : super.calculateRemovalTime(process, definition);
    }

    private boolean isHeld(String number) {
      return number != null
          && database.getObject().sql(HELD).param(number).query(Boolean.class).single();
    }
  }
}
