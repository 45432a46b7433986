package org.recourse.models.routing;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.recourse.models.Bundle;
import org.recourse.models.Drawing;
import org.recourse.models.Labels;
import org.recourse.models.ModelRule;

/**
 * A deciding gateway asks a question, its ways out are the answers, and one of them always fits.
 */
public final class GatewaysAskAQuestion implements ModelRule {

  @Override
  public List<String> findings(Bundle bundle) {
    var findings = new ArrayList<String>();
    for (var drawing : bundle.drawings()) {
      drawing
          .all(ExclusiveGateway.class)
          .filter(gateway -> gateway.getOutgoing().size() > 1)
          .forEach(gateway -> check(drawing, gateway, findings));
    }
    return findings;
  }

  private static void check(Drawing drawing, ExclusiveGateway gateway, List<String> findings) {
    var name = String.valueOf(gateway.getName());
    if (!name.endsWith("?")) {
      findings.add(drawing.at(gateway, "label it with a question that ends in '?'"));
    }
    if (!List.of(Labels.pascal(name), Labels.pascal(bare(name))).contains(gateway.getId())) {
      findings.add(drawing.at(gateway, "give it the id " + Labels.pascal(bare(name))));
    }
    if (gateway.getDefault() == null) {
      findings.add(drawing.at(gateway, "mark the way out that is taken when no other fits"));
    }
    gateway.getOutgoing().forEach(answer -> check(drawing, gateway, answer, findings));
  }

  private static void check(
      Drawing drawing, ExclusiveGateway gateway, SequenceFlow answer, List<String> findings) {
    var id = gateway.getId() + "_" + Labels.pascal(answer.getName());
    if (!answer.getId().equals(id) || id.endsWith("_")) {
      findings.add(drawing.at(answer, "label it with the answer and give it the id " + id));
    }
    if (answer.getConditionExpression() == null && !answer.equals(gateway.getDefault())) {
      findings.add(drawing.at(answer, "has no condition and is not the default"));
    }
  }

  /** The question without its articles. */
  private static String bare(String name) {
    return name.replaceAll("\\b(?:a|an|the) ", "");
  }
}
