package org.recourse.models.routing;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/** Where a case may have been before it stands somewhere. */
final class Way {

  private Way() {}

  static Stream<FlowNode> before(FlowNode node) {
    Set<FlowNode> seen = new LinkedHashSet<>();
    collect(node, seen);
    return seen.stream();
  }

  private static void collect(FlowNode node, Set<FlowNode> seen) {
    stepsBack(node).filter(seen::add).forEach(previous -> collect(previous, seen));
  }

  private static Stream<FlowNode> stepsBack(FlowNode node) {
    if (node instanceof BoundaryEvent event) {
      return Stream.of((FlowNode) event.getAttachedTo());
    }
    var previous = node.getIncoming().stream().map(SequenceFlow::getSource);
    return Stream.concat(previous, node.getIncoming().isEmpty() ? around(node) : Stream.empty());
  }

  /** Inside a sub-process the whole scope around it may have happened. */
  private static Stream<FlowNode> around(FlowNode node) {
    if (!(node.getParentElement() instanceof SubProcess inner)) {
      return Stream.empty();
    }
    Collection<FlowNode> siblings = inner.getParentElement().getChildElementsByType(FlowNode.class);
    return siblings.stream();
  }
}
