package org.recourse.models.routing;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;
import org.recourse.models.Bundle;
import org.recourse.models.Drawing;
import org.recourse.models.ModelRule;

/** Drawings use what a nurse manager reads without a legend, and no flow talks to another. */
public final class OnlyPlainElements implements ModelRule {

  private static final Set<String> REFUSED =
      Set.of(
          "inclusiveGateway",
          "complexGateway",
          "signal",
          "signalEventDefinition",
          "messageFlow",
          "transaction",
          "adHocSubProcess",
          "manualTask",
          "task");

  @Override
  public List<String> findings(Bundle bundle) {
    return bundle.drawings().stream().flatMap(this::findings).toList();
  }

  private Stream<String> findings(Drawing drawing) {
    var refused =
        drawing
            .all(BaseElement.class)
            .filter(e -> REFUSED.contains(e.getElementType().getTypeName()))
            .map(e -> drawing.at(e, remedy(e.getElementType().getTypeName())));
    var thrown =
        drawing
            .all(MessageEventDefinition.class)
            .map(message -> (BaseElement) message.getParentElement())
            .filter(ThrowEvent.class::isInstance)
            .map(e -> drawing.at(e, remedy("message throw event")));
    return Stream.concat(refused, thrown);
  }

  private static String remedy(String kind) {
    return "no " + kind + "; draw plain tasks and gateways, and hand over by a step that refers";
  }
}
