package org.recourse.engine.gate;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.FormField;
import org.camunda.bpm.engine.form.TaskFormData;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.form.FormFieldImpl;
import org.camunda.bpm.engine.impl.form.handler.TaskFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.recourse.casefile.NotAllowedNow;
import org.recourse.engine.FormGate;
import org.recourse.engine.FormPlace;
import org.recourse.engine.RoutingFacts;

/** A task's form, with the record behind it instead of process variables. */
class GatedTaskForm implements TaskFormHandler {

  private final TaskFormHandler stock;
  private final FormGate gate;
  private final GateValues values;
  private final ProcessDefinitionEntity definition;
  private final String formKey;
  private final String step;

  GatedTaskForm(
      TaskFormHandler stock,
      FormGate gate,
      GateValues values,
      ProcessDefinitionEntity definition,
      String formKey,
      String step) {
    this.stock = stock;
    this.gate = gate;
    this.values = values;
    this.definition = definition;
    this.formKey = formKey;
    this.step = step;
  }

  @Override
  public TaskFormData createTaskForm(TaskEntity task) {
    TaskFormData form = stock.createTaskForm(task);
    List<FormField> fields = form.getFormFields();
    Map<String, Object> shown = Refusals.translate(() -> gate.shown(place(task)));
    shown.forEach((key, value) -> fields.add(field(key, value)));
    return form;
  }

  @Override
  public void submitFormVariables(VariableMap submitted, VariableScope scope) {
    TaskEntity task = (TaskEntity) scope;
    Map<String, Object> facts =
        Refusals.translate(
            () -> {
              mustNotBeAColleagues(task);
              return gate.filed(place(task), values.fromEngine(submitted));
            });
    GatePass.issue(task.getId());
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

  private static void mustNotBeAColleagues(TaskEntity task) {
    var caller =
        Context.getProcessEngineConfiguration().getIdentityService().getCurrentAuthentication();
    if (caller != null
        && task.getAssignee() != null
        && !task.getAssignee().equals(caller.getUserId())) {
      throw new NotAllowedNow(
          "A colleague has claimed this task, so nothing was saved. Talk to them, or ask a"
              + " supervisor to give it to you. What you typed is still on this screen.");
    }
  }

  private FormPlace place(TaskEntity task) {
    Object caseId = task.getVariable(RoutingFacts.CASE_ID);
    if (caseId == null) {
      throw new NotAllowedNow("This task belongs to no case. Tell an administrator.");
    }
    RoutingFacts facts = Declarations.of(definition);
    Map<String, Object> known = new TreeMap<>();
    facts.declared().keySet().stream()
        .filter(task::hasVariable)
        .forEach(name -> known.put(name, task.getVariable(name)));
    return new FormPlace(
        Declarations.flowOf(definition),
        definition.getDeploymentId(),
        formKey,
        step,
        UUID.fromString(caseId.toString()),
        facts,
        known);
  }

  private FormField field(String key, Object value) {
    FormFieldImpl field = new FormFieldImpl();
    field.setId(key);
    field.setValue(values.toEngine(value));
    return field;
  }
}
