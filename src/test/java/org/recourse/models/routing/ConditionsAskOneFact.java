package org.recourse.models.routing;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.recourse.models.Bundle;
import org.recourse.models.Drawing;
import org.recourse.models.ModelRule;

/** A gateway asks one declared fact; whatever needs more thought is a decision table. */
public final class ConditionsAskOneFact implements ModelRule {

  @Override
  public List<String> findings(Bundle bundle) {
    return bundle.drawings().stream().flatMap(this::findings).toList();
  }

  private Stream<String> findings(Drawing drawing) {
    var facts = drawing.facts();
    return drawing
        .all(ConditionExpression.class)
        .filter(
            condition ->
                Question.in(condition.getTextContent())
                    .filter(question -> question.suits(facts.get(question.fact())))
                    .isEmpty())
        .map(condition -> drawing.at(flowOf(condition), remedy(drawing)));
  }

  private static SequenceFlow flowOf(ConditionExpression condition) {
    return (SequenceFlow) condition.getParentElement();
  }

  private static String remedy(Drawing drawing) {
    return "ask one declared fact as ${fact}, ${!fact} or ${fact == 'VALUE'}; declared are "
        + drawing.facts();
  }
}
