package org.recourse.engine.bundles;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;

/** Every step the software does names a step that exists; a model brings no code of its own. */
@Component
class StepsExist implements ProcessCheck {

  private static final Pattern STEP = Pattern.compile("\\$\\{(\\w+)}");
  private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

  private final ListableBeanFactory beans;

  StepsExist(ListableBeanFactory beans) {
    this.beans = beans;
  }

  @Override
  public List<String> problems(Bundle bundle, String file, BpmnModelInstance model) {
    List<String> steps = List.of(beans.getBeanNamesForType(JavaDelegate.class, true, false));
    List<String> problems = new ArrayList<>();
    for (Task task : model.getModelElementsByType(Task.class)) {
      String at = "%s, element %s".formatted(file, task.getId());
      if (task instanceof ScriptTask) {
        problems.add(
            at + ": is a script; models carry no code. Make it a service task that names a step");
      } else if (task instanceof ServiceTask
          || task instanceof SendTask
          || task instanceof BusinessRuleTask) {
        String expression = task.getAttributeValueNs(CAMUNDA, "delegateExpression");
        Matcher step = STEP.matcher(expression == null ? "" : expression);
        if (!step.matches()) {
          problems.add(
              at
                  + ": names no step; set its delegate expression to ${"
                  + camel(task.getId())
                  + "}");
        } else if (!steps.contains(step.group(1))) {
          problems.add(
              "%s: the step '%s' does not exist; correct the name or ask for the step to be written. Known: %s"
                  .formatted(at, step.group(1), String.join(", ", steps)));
        }
      }
    }
    return problems;
  }

  private static String camel(String id) {
    return id == null || id.isEmpty()
        ? "step"
        : id.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + id.substring(1);
  }
}
