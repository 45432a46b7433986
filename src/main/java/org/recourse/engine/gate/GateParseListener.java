package org.recourse.engine.gate;

import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.recourse.engine.FormGate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts the gate in front of every form of every flow as the engine reads the models. */
@Component
class GateParseListener extends AbstractBpmnParseListener {

  private final ObjectProvider<FormGate> gate;
  private final ObjectProvider<GateValues> values;

  GateParseListener(ObjectProvider<FormGate> gate, ObjectProvider<GateValues> values) {
    this.gate = gate;
    this.values = values;
  }

  @Override
  public void parseProcess(Element element, ProcessDefinitionEntity definition) {
    Declarations.read(element, definition);
    definition.addListener(ExecutionListener.EVENTNAME_START, new StartPass());
    if (definition.getStartFormHandler() != null && definition.getStartFormDefinition() != null) {
      var key = definition.getStartFormDefinition().getCamundaFormDefinitionKey();
      if (key != null) {
        definition.setStartFormHandler(
            new GatedStartForm(
                definition.getStartFormHandler(),
                gate.getObject(),
                values.getObject(),
                definition,
                key.getExpressionText()));
      }
    }
  }

  @Override
  public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
    TaskDefinition task =
        ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
    ProcessDefinitionEntity definition = (ProcessDefinitionEntity) scope.getProcessDefinition();
    var key = task.getCamundaFormDefinitionKey();
    String formKey = key == null ? "" : key.getExpressionText();
    task.setTaskFormHandler(
        new GatedTaskForm(
            task.getTaskFormHandler(),
            gate.getObject(),
            values.getObject(),
            definition,
            formKey,
            element.attribute("name", formKey)));
    task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, new GatePass());
  }
}
