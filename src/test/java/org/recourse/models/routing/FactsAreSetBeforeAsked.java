package org.recourse.models.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.recourse.models.Bundle;
import org.recourse.models.Drawing;
import org.recourse.models.ModelRule;

/** A fact somebody asks for was given before: by a form field of its name, or by a step. */
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
        .map(fact -> drawing.at(flow, remedy(fact)))
        .ifPresent(findings::add);
  }

  private static boolean sets(Bundle bundle, FlowNode node, String fact) {
    var form = node.getAttributeValueNs("http://camunda.org/schema/1.0/bpmn", "formRef");
    var asked = bundle.form(form).filter(f -> f.keys().contains(fact)).isPresent();
    var step = bundle.steps().getOrDefault(node.getId(), "");
    return asked || step.contains('"' + fact + '"') || step.contains(constant(fact));
  }

  /** {@code logOnly} as {@code LOG_ONLY}. */
  private static String constant(String fact) {
    return fact.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
  }

  private static String remedy(String fact) {
    return "nothing before it sets "
        + fact
        + "; add a field of this key to a form before it, or let a step before it set the fact";
  }
}
