package org.recourse.models.work;

import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.recourse.models.Bundle;
import org.recourse.models.ModelRule;

/** A form that no task shows asks questions nobody answers. */
public final class EveryFormIsUsed implements ModelRule {

  @Override
  public List<String> findings(Bundle bundle) {
    var used =
        bundle.drawings().stream()
            .flatMap(drawing -> drawing.all(FlowNode.class))
            .map(node -> node.getAttributeValueNs("http://camunda.org/schema/1.0/bpmn", "formRef"))
            .collect(Collectors.toSet());
    return bundle.forms().stream()
        .filter(form -> !used.contains(form.id()))
        .map(form -> form.file() + "#" + form.id() + ": no task shows it; delete it or draw one")
        .toList();
  }
}
