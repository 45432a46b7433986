package org.recourse.engine.guards;

import java.util.Date;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.event.HistoricVariableUpdateEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.recourse.engine.RoutingFacts;
import org.recourse.engine.gate.Declarations;
import org.springframework.stereotype.Component;

/**
 * Refuses to let the engine keep anything a model did not declare, in every process, so that
 * nothing a patient said can end up in an engine table.
 */
@Component
class VariableGuard extends AbstractProcessEnginePlugin implements HistoryEventHandler {

  /** What the engine itself counts with when a step is done for several people at once. */
  private static final Set<String> OF_THE_ENGINE =
      Set.of("loopCounter", "nrOfInstances", "nrOfActiveInstances", "nrOfCompletedInstances");

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    engine.getCustomHistoryEventHandlers().add(this);
  }

  @Override
  public void handleEvent(HistoryEvent event) {
    if (event instanceof HistoricVariableUpdateEventEntity change && keepsValue(change)) {
      String name = change.getVariableName();
      if (!OF_THE_ENGINE.contains(name) && !factsOf(change).admits(name, value(change))) {
        throw new ProcessEngineException(
            "The flow '%s' may not keep '%s': declare it as a routing fact of that type in the model, or keep it in the record."
                .formatted(change.getProcessDefinitionKey(), name));
      }
    }
  }

  @Override
  public void handleEvents(List<HistoryEvent> events) {
    events.forEach(this::handleEvent);
  }

  private static boolean keepsValue(HistoricVariableUpdateEventEntity change) {
    return change.getEventType().equals(HistoryEventTypes.VARIABLE_INSTANCE_CREATE.getEventName())
        || change.getEventType().equals(HistoryEventTypes.VARIABLE_INSTANCE_UPDATE.getEventName());
  }

  private static RoutingFacts factsOf(HistoricVariableUpdateEventEntity change) {
    if (change.getProcessDefinitionId() == null) {
      return Declarations.of(null);
    }
    ProcessDefinitionEntity definition =
        Context.getProcessEngineConfiguration()
            .getDeploymentCache()
            .findDeployedProcessDefinitionById(change.getProcessDefinitionId());
    return Declarations.of(definition);
  }

  private static Object value(HistoricVariableUpdateEventEntity change) {
    return switch (String.valueOf(change.getSerializerName())) {
      case "null" -> null;
      case "boolean" -> change.getLongValue() != null && change.getLongValue() == 1;
      case "integer", "long" -> change.getLongValue();
      case "date" -> new Date(change.getLongValue());
      case "string" -> change.getTextValue();
      default -> change;
    };
  }
}
