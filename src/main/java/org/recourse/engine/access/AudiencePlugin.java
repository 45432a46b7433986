package org.recourse.engine.access;

import java.util.ArrayList;
import java.util.Set;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.recourse.engine.InnerProcess;
import org.recourse.engine.TaskAudience;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Offers a task that belongs to one group among many to that group, not to their common role. */
@Component
class AudiencePlugin extends AbstractProcessEnginePlugin {

  private final ObjectProvider<InnerProcess> processes;
  private final ObjectProvider<TaskAudience> audiences;

  AudiencePlugin(ObjectProvider<InnerProcess> processes, ObjectProvider<TaskAudience> audiences) {
    this.processes = processes;
    this.audiences = audiences;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    if (engine.getCustomPostBPMNParseListeners() == null) {
      engine.setCustomPostBPMNParseListeners(new ArrayList<>());
    }
    engine.getCustomPostBPMNParseListeners().add(new TasksOfOneGroup());
  }

  private class TasksOfOneGroup extends AbstractBpmnParseListener {

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
      var key = ((ProcessDefinitionEntity) scope.getProcessDefinition()).getKey();
      var groups =
          ((UserTaskActivityBehavior) activity.getActivityBehavior())
              .getTaskDefinition()
              .getCandidateGroupIdExpressions();
      processes.stream()
          .filter(process -> process.key().equals(key))
          .filter(process -> groups.removeIf(g -> isRole(g.getExpressionText(), process)))
          .forEach(
              process ->
                  groups.addAll(
                      Set.of(
                          new AudienceExpression(process.oneOfMany(), process.flow(), audiences))));
    }

    private static boolean isRole(String group, InnerProcess process) {
      return group.equals(process.oneOfMany());
    }
  }
}
