package org.recourse.engine.bundles;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.recourse.engine.FactType;
import org.recourse.engine.RoutingFacts;
import org.springframework.stereotype.Component;

/** Routing facts are declared with a type that exists, and gateways ask for declared ones only. */
@Component
class FactsDeclared implements ProcessCheck {

  private static final Pattern CONDITION =
      Pattern.compile("\\$\\{\\s*!?\\s*([A-Za-z]\\w*)\\s*((==|!=)\\s*('[^']*'|\\w+)\\s*)?}");

  @Override
  public List<String> problems(Bundle bundle, String file, BpmnModelInstance model) {
    List<String> problems = new ArrayList<>();
    for (Process process : model.getModelElementsByType(Process.class)) {
      Set<String> facts = declared(file, process, problems);
      for (ConditionExpression condition :
          process.getModelInstance().getModelElementsByType(ConditionExpression.class)) {
        Matcher asked = CONDITION.matcher(condition.getTextContent().trim());
        String at =
            "%s, element %s".formatted(file, condition.getParentElement().getAttributeValue("id"));
        if (!asked.matches()) {
          problems.add(
              at
                  + ": the condition must compare one routing fact, like ${approved} or ${outcome"
                  + " == 'UPHELD'}");
        } else if (!facts.contains(asked.group(1))) {
          problems.add(
              "%s: asks for '%s', which is no declared fact; add the extension property %s%s to the process"
                  .formatted(at, asked.group(1), RoutingFacts.PREFIX, asked.group(1)));
        }
      }
    }
    return problems;
  }

  private static Set<String> declared(String file, Process process, List<String> problems) {
    Set<String> facts = new TreeSet<>();
    if (process.getExtensionElements() == null) {
      return facts;
    }
    for (CamundaProperty property :
        process
            .getExtensionElements()
            .getModelInstance()
            .getModelElementsByType(CamundaProperty.class)) {
      String name = property.getCamundaName();
      if (name != null && name.startsWith(RoutingFacts.PREFIX)) {
        facts.add(name.substring(RoutingFacts.PREFIX.length()));
        try {
          FactType.parse(property.getCamundaValue());
        } catch (IllegalArgumentException e) {
          problems.add(
              "%s, element %s: the fact '%s' has no usable type. %s"
                  .formatted(file, process.getId(), name, e.getMessage()));
        }
      }
    }
    return facts;
  }
}
