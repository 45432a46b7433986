package org.recourse.models.naming;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.recourse.models.Bundle;
import org.recourse.models.Drawing;
import org.recourse.models.Labels;
import org.recourse.models.ModelRule;

/** A task or event is found in logs, classes and letters by the words people read on it. */
public final class IdIsItsLabel implements ModelRule {

  @Override
  public List<String> findings(Bundle bundle) {
    return bundle.drawings().stream().flatMap(this::findings).toList();
  }

  private Stream<String> findings(Drawing drawing) {
    return drawing
        .all(FlowNode.class)
        .filter(node -> isLabelled(node))
        .filter(node -> !node.getId().equals(Labels.pascal(node.getName())))
        .map(node -> drawing.at(node, remedy(node)));
  }

  private static boolean isLabelled(FlowNode node) {
    return node instanceof Task || node instanceof Event || node instanceof CallActivity;
  }

  private static String remedy(FlowNode node) {
    return node.getName() == null
        ? "has no label; say what is done (task) or what has happened (event)"
        : "label it differently or give it the id " + Labels.pascal(node.getName());
  }
}
