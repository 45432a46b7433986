package org.recourse.models;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** One BPMN file of a flow. */
public record Drawing(String file, BpmnModelInstance model) {

  private static final String FACT = "fact:";

  /** The file's name without folder and ending. */
  public String stem() {
    return file.substring(file.lastIndexOf('/') + 1).replace(".bpmn", "");
  }

  /** Every element of a kind, at any depth. */
  public <T extends ModelElementInstance> Stream<T> all(Class<T> kind) {
    Collection<T> found = model.getModelElementsByType(kind);
    return found.stream();
  }

  /** A finding about one element. */
  public String at(BaseElement element, String finding) {
    return file + "#" + element.getId() + ": " + finding;
  }

  /** The declared routing facts, name to type, in the order of the model. */
  public Map<String, String> facts() {
    var facts = new LinkedHashMap<String, String>();
    all(CamundaProperties.class)
        .filter(properties -> properties.getParentElement().getParentElement() instanceof Process)
        .flatMap(properties -> properties.getCamundaProperties().stream())
        .filter(property -> String.valueOf(property.getCamundaName()).startsWith(FACT))
        .forEach(property -> facts.put(name(property), property.getCamundaValue()));
    return facts;
  }

  private static String name(CamundaProperty property) {
    return property.getCamundaName().substring(FACT.length());
  }
}
