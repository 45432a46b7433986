package org.recourse.engine.gate;

import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.StartFormData;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.form.handler.StartFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.recourse.engine.FormGate;
import org.recourse.engine.FormPlace;
import org.recourse.engine.RoutingFacts;

/**
 * A flow's start form: what is submitted opens a case, and the process learns its number and
 * nothing of its content.
 */
class GatedStartForm implements StartFormHandler {

  private final StartFormHandler stock;
  private final FormGate gate;
  private final GateValues values;
  private final ProcessDefinitionEntity definition;
  private final String formKey;

  GatedStartForm(
      StartFormHandler stock,
      FormGate gate,
      GateValues values,
      ProcessDefinitionEntity definition,
      String formKey) {
    this.stock = stock;
    this.gate = gate;
    this.values = values;
    this.definition = definition;
    this.formKey = formKey;
  }

  @Override
  public StartFormData createStartFormData(ProcessDefinitionEntity processDefinition) {
    return stock.createStartFormData(processDefinition);
  }

  @Override
  public void submitFormVariables(VariableMap submitted, VariableScope scope) {
    ExecutionEntity process = (ExecutionEntity) scope;
    FormPlace place =
        new FormPlace(
            definition.getKey(),
            definition.getDeploymentId(),
            formKey,
            formKey,
            null,
            Declarations.of(definition),
            Map.of());
    FormGate.Opened opened =
        Refusals.translate(() -> gate.opened(place, values.fromEngine(submitted)));
    process.setProcessBusinessKey(opened.number());
    Map<String, Object> facts = new TreeMap<>(opened.facts());
    facts.put(RoutingFacts.CASE_ID, opened.caseId().toString());
    StartPass.issue(process.getId());
    stock.submitFormVariables(Variables.fromMap(facts), scope);
  }

  @Override
  public void parseConfiguration(
      Element element,
      DeploymentEntity deployment,
      ProcessDefinitionEntity processDefinition,
      BpmnParse parse) {
    // The stock handler has read the model before this gate was put in front of it.
  }
}
