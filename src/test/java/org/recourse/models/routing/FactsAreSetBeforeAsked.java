package org.recourse.models.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.recourse.models.Bundle;
import org.recourse.models.Drawing;
import org.recourse.models.ModelRule;

/** A fact somebody asks for was given before: by a form field of its name, or by a step's room. */
public final class FactsAreSetBeforeAsked implements ModelRule {

  @Override
  public List<String> findings(Bundle bundle) {
    var findings = new ArrayList<String>();
    for (var drawing : bundle.drawings()) {
      drawing
          .all(ConditionExpression.class)
          .forEach(condition -> check(bundle, drawing, condition, findings));
    }
    return findings;
  }

  private void check(
      Bundle bundle, Drawing drawing, ConditionExpression condition, List<String> findings) {
    var flow = (SequenceFlow) condition.getParentElement();
    Question.in(condition.getTextContent())
        .map(Question::fact)
        .filter(fact -> Way.before(flow.getSource()).noneMatch(n -> sets(bundle, n, fact)))
        .filter(fact -> !isHandedIn(bundle, drawing, fact))
        .map(fact -> drawing.at(flow, remedy(fact)))
        .ifPresent(findings::add);
  }

  private static boolean sets(Bundle bundle, FlowNode node, String fact) {
    var form = node.getAttributeValueNs("http://camunda.org/schema/1.0/bpmn", "formRef");
    var asked = bundle.form(form).filter(f -> f.keys().contains(fact)).isPresent();
    var isStep = bundle.steps().contains(node.getId());
    if (node instanceof CallActivity call) {
      return handed(call, "out").anyMatch(fact::equals);
    }
    return asked || isStep && bundle.java().contains('"' + fact + '"');
  }

  /** A process that others call may ask for what every one of them hands in. */
  private static boolean isHandedIn(Bundle bundle, Drawing drawing, String fact) {
    var processes = drawing.all(Process.class).map(Process::getId).toList();
    var calls =
        bundle.drawings().stream()
            .flatMap(other -> other.all(CallActivity.class))
            .filter(call -> processes.contains(call.getCalledElement()))
            .toList();
    return !calls.isEmpty()
        && calls.stream().allMatch(call -> handed(call, "in").anyMatch(fact::equals));
  }

  private static Stream<String> handed(CallActivity call, String way) {
    return call.getDomElement().getChildElements().stream()
        .filter(child -> "extensionElements".equals(child.getLocalName()))
        .flatMap(child -> child.getChildElements().stream())
        .filter(child -> way.equals(child.getLocalName()))
        .map(child -> child.getAttribute("target"))
        .filter(Objects::nonNull);
  }

  private static String remedy(String fact) {
    return "nothing before it sets "
        + fact
        + "; add a field of this key to a form before it, or let a step before it set the fact";
  }
}
