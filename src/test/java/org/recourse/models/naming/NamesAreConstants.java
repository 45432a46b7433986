package org.recourse.models.naming;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.recourse.models.Bundle;
import org.recourse.models.Drawing;
import org.recourse.models.ModelRule;

/** The engine stores names and descriptions in clear; an expression could put a patient there. */
public final class NamesAreConstants implements ModelRule {

  @Override
  public List<String> findings(Bundle bundle) {
    return bundle.drawings().stream().flatMap(this::findings).toList();
  }

  private Stream<String> findings(Drawing drawing) {
    var names =
        drawing.all(BaseElement.class).filter(e -> isExpression(e.getAttributeValue("name")));
    var texts =
        drawing
            .all(Documentation.class)
            .filter(text -> isExpression(text.getTextContent()))
            .map(text -> (BaseElement) text.getParentElement());
    return Stream.concat(names, texts)
        .map(e -> drawing.at(e, "its name or description is computed; write constant words"));
  }

  private static boolean isExpression(String text) {
    return text != null && (text.contains("${") || text.contains("#{"));
  }
}
