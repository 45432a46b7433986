package org.recourse.models.picture;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.recourse.models.Bundle;
import org.recourse.models.Drawing;
import org.recourse.models.ModelRule;

/** Read like a sentence: one straight line from the start to an end, detours above and below. */
public final class TimeRunsLeftToRight implements ModelRule {

  private static final double TOLERANCE = 5;

  @Override
  public List<String> findings(Bundle bundle) {
    return bundle.drawings().stream().flatMap(this::findings).toList();
  }

  private Stream<String> findings(Drawing drawing) {
    return drawing
        .all(StartEvent.class)
        .filter(start -> start.getParentElement() instanceof Process)
        .filter(start -> !reachesAnEnd(start))
        .map(
            start -> drawing.at(start, "draw its usual course on one line to an end at the right"));
  }

  private static boolean reachesAnEnd(FlowNode node) {
    return node instanceof EndEvent
        || node.getOutgoing().stream()
            .map(SequenceFlow::getTarget)
            .filter(next -> isRightOf(node, next))
            .anyMatch(TimeRunsLeftToRight::reachesAnEnd);
  }

  private static boolean isRightOf(FlowNode node, FlowNode next) {
    if (node.getDiagramElement() == null || next.getDiagramElement() == null) {
      return false;
    }
    var here = bounds(node);
    var there = bounds(next);
    return there.getX() > here.getX() && Math.abs(middle(here) - middle(there)) <= TOLERANCE;
  }

  private static double middle(Bounds bounds) {
    return bounds.getY() + bounds.getHeight() / 2;
  }

  private static Bounds bounds(FlowNode node) {
    return ((org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape) node.getDiagramElement())
        .getBounds();
  }
}
