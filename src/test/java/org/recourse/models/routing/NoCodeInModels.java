package org.recourse.models.routing;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.xml.instance.DomElement;
import org.recourse.models.Bundle;
import org.recourse.models.Drawing;
import org.recourse.models.ModelRule;

/** Models are drawn by analysts and reviewed as drawings; code hides in none of their corners. */
public final class NoCodeInModels implements ModelRule {

  private static final Set<String> ELEMENTS =
      Set.of(
          "scriptTask",
          "script",
          "connector",
          "executionListener",
          "taskListener",
          "inputOutput",
          "field",
          "formData",
          "in",
          "out");
  private static final Set<String> ATTRIBUTES =
      Set.of(
          "class",
          "expression",
          "topic",
          "decisionRef",
          "formKey",
          "formHandlerClass",
          "resultVariable",
          "variableMappingClass",
          "initiator");
  private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

  @Override
  public List<String> findings(Bundle bundle) {
    return bundle.drawings().stream().flatMap(this::findings).toList();
  }

  private Stream<String> findings(Drawing drawing) {
    return drawing
        .all(BaseElement.class)
        .flatMap(e -> Stream.concat(attributes(e), elements(e)).map(code -> drawing.at(e, code)));
  }

  private static Stream<String> attributes(BaseElement element) {
    var language = element.getAttributeValue("language");
    var scripted = language == null ? Stream.<String>empty() : Stream.of("language");
    var called =
        ATTRIBUTES.stream().filter(name -> element.getAttributeValueNs(CAMUNDA, name) != null);
    return Stream.concat(scripted, called)
        .map(name -> "remove '" + name + "'; a step of the task's name does the work");
  }

  private static Stream<String> elements(BaseElement element) {
    var own = Stream.of(element.getDomElement()).filter(NoCodeInModels::isCode);
    var extensions =
        element.getDomElement().getChildElements().stream()
            .filter(child -> child.getLocalName().equals("extensionElements"))
            .flatMap(child -> child.getChildElements().stream())
            .filter(NoCodeInModels::isCode);
    return Stream.concat(own, extensions)
        .map(code -> "remove '" + code.getLocalName() + "'; a step of the task's name does it");
  }

  private static boolean isCode(DomElement element) {
    return ELEMENTS.contains(element.getLocalName()) && !CallsStayInsideTheFlow.handsOn(element);
  }
}
