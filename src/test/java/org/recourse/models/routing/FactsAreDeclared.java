package org.recourse.models.routing;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.recourse.models.Bundle;
import org.recourse.models.Drawing;
import org.recourse.models.ModelRule;

/** The process says which facts it may know, and nothing else ever reaches the engine. */
public final class FactsAreDeclared implements ModelRule {

  private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]*");
  private static final String VALUE = "[A-Z][A-Z0-9_]*";
  private static final Pattern TYPE =
      Pattern.compile("boolean|date|integer|enum: " + VALUE + "(, " + VALUE + ")*");

  @Override
  public List<String> findings(Bundle bundle) {
    return bundle.drawings().stream().flatMap(this::findings).toList();
  }

  private Stream<String> findings(Drawing drawing) {
    var process = drawing.all(Process.class).findFirst().orElseThrow();
    return drawing.facts().entrySet().stream()
        .filter(fact -> !isWellDeclared(fact))
        .map(
            fact ->
                drawing.at(
                    process,
                    "write fact:%s (camelCase) as boolean, date, integer or enum: A_VALUE, ANOTHER"
                        .formatted(fact.getKey())));
  }

  private static boolean isWellDeclared(Map.Entry<String, String> fact) {
    var isDate = "date".equals(fact.getValue());
    return NAME.matcher(fact.getKey()).matches()
        && fact.getValue() != null
        && TYPE.matcher(fact.getValue()).matches()
        && (!isDate || fact.getKey().endsWith("At"));
  }
}
