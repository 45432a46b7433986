package org.recourse;

import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/**
 * Notes in every model each sequence flow and end event there is, and those that some story took.
 */
@Component
class WaysTaken extends AbstractProcessEnginePlugin {

  private final Map<String, Set<String>> drawn = new ConcurrentHashMap<>();
  private final Map<String, Set<String>> taken = new ConcurrentHashMap<>();

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    if (engine.getCustomPostBPMNParseListeners() == null) {
      engine.setCustomPostBPMNParseListeners(new ArrayList<>());
    }
    engine.getCustomPostBPMNParseListeners().add(new Draughtsman());
  }

  /** What is drawn in this process and was never taken. */
  Set<String> neverTaken(String process) {
    var left = new TreeSet<>(drawn.getOrDefault(process, Set.of()));
    left.removeAll(taken.getOrDefault(process, Set.of()));
    return left;
  }

  boolean knows(String process) {
    return drawn.containsKey(process);
  }

  private ExecutionListener note(ScopeImpl scope, String way) {
    var process = ((ProcessDefinitionEntity) scope.getProcessDefinition()).getKey();
    drawn.computeIfAbsent(process, p -> new ConcurrentSkipListSet<>()).add(way);
    return execution -> taken.computeIfAbsent(process, p -> new ConcurrentSkipListSet<>()).add(way);
  }

  private class Draughtsman extends AbstractBpmnParseListener {

    @Override
    public void parseSequenceFlow(Element flow, ScopeImpl scope, TransitionImpl transition) {
      transition.addListener(ExecutionListener.EVENTNAME_TAKE, note(scope, transition.getId()));
    }

    @Override
    public void parseEndEvent(Element end, ScopeImpl scope, ActivityImpl activity) {
      activity.addListener(ExecutionListener.EVENTNAME_END, note(scope, activity.getId()));
    }
  }
}
