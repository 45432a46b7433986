package org.recourse.engine.bundles;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.springframework.stereotype.Component;

/** A flow calls processes of its own bundle only, and in the version of that bundle. */
@Component
class CallsStayInside implements ProcessCheck {

  @Override
  public List<String> problems(Bundle bundle, String file, BpmnModelInstance model) {
    List<String> problems = new ArrayList<>();
    for (CallActivity call : model.getModelElementsByType(CallActivity.class)) {
      String at = "%s, element %s".formatted(file, call.getId());
      String called =
          "processes/%s/%s.bpmn".formatted(bundle.flow(), String.valueOf(call.getCalledElement()));
      if (!bundle.files().containsKey(called)) {
        problems.add(
            "%s: calls '%s', but %s does not exist; a flow calls processes of its own folder only"
                .formatted(at, call.getCalledElement(), called));
      }
      if (!"deployment".equals(call.getCamundaCalledElementBinding())) {
        problems.add(at + ": set the binding of the called process to 'deployment'");
      }
    }
    return problems;
  }
}
