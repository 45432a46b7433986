package org.recourse.engine.bundles;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;

/** Every step a person does has a form, and the form is in the flow's folder. */
@Component
class FormsExist implements ProcessCheck {

  @Override
  public List<String> problems(Bundle bundle, String file, BpmnModelInstance model) {
    List<String> problems = new ArrayList<>();
    for (UserTask task : model.getModelElementsByType(UserTask.class)) {
      check(bundle, file, task, task.getCamundaFormRef(), problems);
    }
    for (StartEvent start : model.getModelElementsByType(StartEvent.class)) {
      if (start.getParentElement() instanceof Process process
          && process.getId().equals(bundle.flow())
          && start.getEventDefinitions().isEmpty()) {
        check(bundle, file, start, start.getCamundaFormRef(), problems);
      }
    }
    return problems;
  }

  private static void check(
      Bundle bundle, String file, FlowElement element, String form, List<String> problems) {
    String at = "%s, element %s".formatted(file, element.getId());
    if (form == null) {
      problems.add(
          at + ": has no Camunda Form; set its form reference to a file in forms/" + bundle.flow());
      return;
    }
    String expected = "forms/%s/%s.form".formatted(bundle.flow(), form);
    if (!bundle.files().containsKey(expected)) {
      problems.add(
          "%s: asks for the form '%s', but %s does not exist; make it or correct the reference"
              .formatted(at, form, expected));
    }
  }
}
