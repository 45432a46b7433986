package org.recourse.models.picture;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.recourse.models.Bundle;
import org.recourse.models.Drawing;
import org.recourse.models.ModelRule;

/** What the engine runs is what people see. */
public final class EverythingIsDrawn implements ModelRule {

  @Override
  public List<String> findings(Bundle bundle) {
    return bundle.drawings().stream().flatMap(this::findings).toList();
  }

  private Stream<String> findings(Drawing drawing) {
    var shapes = drawing.all(BpmnShape.class).map(BpmnShape::getBpmnElement).toList();
    var edges = drawing.all(BpmnEdge.class).map(BpmnEdge::getBpmnElement).toList();
    var nodes = drawing.all(FlowNode.class).filter(node -> !shapes.contains(node));
    var flows = drawing.all(SequenceFlow.class).filter(flow -> !edges.contains(flow));
    return Stream.<BaseElement>concat(nodes, flows)
        .map(hidden -> drawing.at(hidden, "is not in the picture; draw it in the Modeler"));
  }
}
