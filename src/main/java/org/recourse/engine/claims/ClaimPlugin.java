package org.recourse.engine.claims;

import java.util.ArrayList;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Has every user task of every model tell who claims it. */
@Component
class ClaimPlugin extends AbstractProcessEnginePlugin {

  private final ObjectProvider<ClaimWatch> watches;

  ClaimPlugin(ObjectProvider<ClaimWatch> watches) {
    this.watches = watches;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    if (engine.getCustomPostBPMNParseListeners() == null) {
      engine.setCustomPostBPMNParseListeners(new ArrayList<>());
    }
    engine.getCustomPostBPMNParseListeners().add(new EveryUserTask());
  }

  private class EveryUserTask extends AbstractBpmnParseListener {

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
      var key = ((ProcessDefinitionEntity) scope.getProcessDefinition()).getKey();
      var behavior = (UserTaskActivityBehavior) activity.getActivityBehavior();
      behavior
          .getTaskDefinition()
          .addBuiltInTaskListener(
              TaskListener.EVENTNAME_ASSIGNMENT, new ClaimListener(key, watches));
    }
  }
}
